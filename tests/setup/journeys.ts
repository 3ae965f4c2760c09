import { questions } from "../../app/association/questions";
import { personas } from "../factories/personas";
import { ask } from "./database";
import { canaries } from "./canary";
import { Mentor, Stream } from "./group";
import { fieldsOf, signIn } from "./office";
import type { Site } from "./site";
import { addSlot, book, press } from "./slots";
import { type Page, Student, tokenOf } from "./student";
import { ThreadStudent } from "./thread";
import { inDays, Participant, putCohort } from "./workshops";

/** Every way through the public site, each as a visitor goes it. None leaves on its own accord. */
export const journeys: Record<string, (site: Site) => Promise<void>> = {
  questionnaire: answerAndComeBack,
  workshop: signUpForWorkshop,
  workbook: writeWorkbook,
  talk: bookTalk,
  thread: writeThread,
  slip: openSlip,
  session: voteInSession,
  course: followCourse,
  training: practise,
  reading: readFacts,
};

/** Sends each form of a page that posts: what can be typed is a canary, of choices the first. */
async function sendForms(student: Student, path: string): Promise<Page> {
  let page = await student.get(path);
  const forms = page.html.match(/<form\b[^>]*method="post"[\s\S]*?<\/form>/g) ?? [];
  for (const form of forms) {
    const target = /^<form[^>]*\baction="([^"]*)"/.exec(form)?.[1] || path;
    page = await student.post(target.replace(/#.*/, ""), fillIn(form));
  }
  return page;
}

function fillIn(form: string): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [tag] of form.matchAll(/<(?:input|button|textarea)\b[^>]*>/g)) {
    const name = /\bname="([^"]+)"/.exec(tag)?.[1];
    const value = /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? canaries.typed;
    if (name && !fields.has(name)) fields.set(name, value);
  }
  return fields;
}

async function answerAndComeBack(site: Site): Promise<void> {
  const young = new Student(site.url);
  await young.answerAll({ ...personas.heavy, "about.age": "under-18" });
  await young.get("/check/not-yet");
  const student = new Student(site.url);
  await student.post("/check?index", {});
  const code = await student.finish(personas.heavy);
  await sendForms(student, "/feedback");
  await student.get("/receipt/reminder.ics");
  const token = tokenOf(await student.get("/receipt"));
  await student.post("/receipt/download", { token, format: "csv" });
  await student.post("/receipt/repeat", { token });
  await student.finish(personas.moderate);
  const change = await student.get("/receipt/change");
  await student.post("/receipt/change", { token: tokenOf(change), code });
  await student.post("/receipt/close", { token: tokenOf(await student.get("/receipt")) });
  const later = new Student(site.url);
  const door = await later.get("/receipt");
  await later.post("/receipt?index", { token: tokenOf(door), code: canaries.typed });
  await later.post("/receipt?index", { token: tokenOf(door), code });
  await later.get("/feedback");
}

/** Answers, and wipes them again; returns the code. */
export async function answerAndWipe(site: Site): Promise<string> {
  const student = new Student(site.url);
  const code = await student.finish(personas.heavy);
  await student.post("/receipt/delete", { token: tokenOf(await student.get("/receipt/delete")) });
  return code;
}

async function signUpForWorkshop(site: Site): Promise<void> {
  const cohort = putCohort(site);
  const student = new Participant(site);
  await student.get("/workshops/dates");
  await student.signUp(cohort, canaries.nickname);
  await student.get("/workshops/place/calendar.ics");
  await new Participant(site).comeBack(student.code);
  ask(site, `UPDATE "Cohort" SET "firstAt" = ? WHERE "id" = ?`, inDays(-1), cohort);
  await student.evaluate({ workshop: "first", useful: "much", safe: "yes", again: "maybe" });
}

/** Signs up by a nickname and takes it back; what was written of it is to be gone. */
export async function signUpAndCancel(site: Site, nickname: string): Promise<void> {
  const student = new Participant(site);
  await student.signUp(putCohort(site), nickname);
  await student.press("cancel");
}

async function writeWorkbook(site: Site): Promise<void> {
  const path = "/workshops/workbook/quick";
  const student = new Student(site.url);
  const page = await student.get(path);
  const chance = /name="chance" value="([^"]+)"/.exec(page.html)?.[1] ?? "";
  const form = { token: tokenOf(page), chance, goal: canaries.goal, plan: canaries.typed };
  await student.post("/workshops/workbook/file/quick", form);
  await student.get("/workshops/workbook/file/quick");
  const kept = await student.post(path, { ...form, intent: "keep" });
  const code = /class="code"[^>]*>([^<]+)</.exec(kept.html)?.[1] ?? "";
  const later = new Student(site.url);
  const token = tokenOf(await later.get("/workshops/workbook"));
  await later.post("/workshops/workbook?index", { token, code });
}

async function bookTalk(site: Site): Promise<void> {
  const worker = signIn(site, { role: "prevention-worker" });
  await new Student(site.url).get(`/talk?institution=rug&spoken=nl`);
  const slot = addSlot(site, { workerId: worker.id, startsIn: 48 });
  const { student, code } = await book(site, slot, canaries.talkNickname);
  await student.get("/talk/appointment/calendar.ics");
  await book(site, null, canaries.talkNickname);
  const later = new Student(site.url);
  await press(later, "open", { code: canaries.typed });
  await press(later, "open", { code });
}

/** Books a talk and cancels it; returns the half of the key that stood in its row. */
export async function bookAndCancel(site: Site): Promise<string> {
  const worker = signIn(site, { role: "prevention-worker" });
  const slot = addSlot(site, { workerId: worker.id, startsIn: 72 });
  const { student } = await book(site, slot, canaries.talkNickname);
  const [row] = ask(site, `SELECT "half" FROM "Booking" WHERE "slotId" = ?`, slot);
  await press(student, "cancel");
  return String(row!["half"]);
}

async function writeThread(site: Site): Promise<void> {
  signIn(site, { role: "prevention-worker", institutions: ["rug"] });
  const student = new ThreadStudent(site.url);
  await student.write(canaries.question);
  await student.reply(canaries.reply);
  await student.get("/talk/thread/erase");
  await student.post("/talk/thread/leave", { token: tokenOf(await student.read()) });
  const later = new ThreadStudent(site.url);
  await later.open(canaries.typed);
  await later.open(student.code);
  const erased = new ThreadStudent(site.url);
  await erased.write(canaries.question);
  const token = tokenOf(await erased.get("/talk/thread/erase"));
  await erased.post("/talk/thread/erase", { token });
}

async function openSlip(site: Site): Promise<void> {
  const advisor = signIn(site, { role: "advisor", institutions: ["rug"] });
  const order = fieldsOf((await advisor.get("/office/slips")).html, "count");
  const { html } = await advisor.post("/office/slips", order);
  const code = /\/slip\/([2-9A-Z]{4}-[2-9A-Z]{4})/.exec(html)?.[1] ?? "";
  await sendForms(new Student(site.url), `/slip/${code}`);
  await new Student(site.url).get(`/slip/${canaries.typed}`);
}

async function voteInSession(site: Site): Promise<void> {
  const mentor = await new Mentor(site).open({ kind: "hall", topic: "drinking" });
  await mentor.see();
  const streams = [`${mentor.address}/live`, `/join/${mentor.code}/live`];
  const [host, live] = streams.map((path) => new Stream(site.url + path));
  await mentor.client.post("/join?index", { code: mentor.code });
  await mentor.client.post("/join?index", { code: canaries.typed });
  const phones = await mentor.phones(3);
  await mentor.move();
  for (const phone of phones) await phone.vote(0, 33);
  await phones[0]!.send(0, canaries.typed);
  await mentor.move();
  host!.close();
  live!.close();
}

async function followCourse(site: Site): Promise<void> {
  const student = new Student(site.url);
  await student.post("/association/course?index", {});
  for (const [index, { right }] of questions.entries()) {
    const page = await student.get(`/association/course/${index + 1}`);
    await student.post(page.path, { token: tokenOf(page), choice: String(right) });
  }
  const token = tokenOf(await student.get("/association/proof"));
  const proof = await student.post("/association/proof", { token });
  const code = /class="code"[^>]*>([^<]+)</.exec(proof.html)?.[1] ?? "";
  const board = new Student(site.url);
  const codes = `${code}\n${canaries.typed}`;
  await board.post("/association/check", {
    token: tokenOf(await board.get("/association/check")),
    codes,
  });
  await board.get("/association/sheet/rules");
}

async function practise(site: Site): Promise<void> {
  const mentor = new Student(site.url);
  let path = "/mentor/training/practice/1";
  while (path) {
    const page = await sendForms(mentor, path);
    path = /href="(\/mentor\/training\/[^"]*pass=[^"]*)"/.exec(page.html)?.[1] ?? "";
  }
  await mentor.get("/mentor/posters/doorsnee-n232-field-a4-nl.pdf");
  await sendForms(new Student(site.url), "/advisor/practice/1");
  await mentor.get("/advisor/first-talk");
}

async function readFacts(site: Site): Promise<void> {
  const reader = new Student(site.url);
  for (const path of ["/facts", "/facts/ghb", "/facts/alcohol"]) await sendForms(reader, path);
  await reader.get(`/facts/search?q=${encodeURIComponent(canaries.typed)}`);
  await reader.get("/facts/quiz/ghb/1");
  await reader.get("/facts/quiz/ghb/2?choice=0");
  for (const name of ["wave", "saying-no", "plan", "habit", "circle"])
    await reader.get(`/exercises/${name}`);
  await reader.get("/worried?a=5&b=3");
  await reader.get("/workshops/quick");
  await reader.get("/workshops/handout/quick/1");
  await reader.get(`/agenda/${canaries.typed}`);
  await reader.get(`/${canaries.typed}`);
  await reader.get(`/nergens/${canaries.typed}/${canaries.query}`);
  await reader.get(`/office/invitation/${canaries.typed}`);
  await reader.get(`/office/sign-in/with/${canaries.typed}`);
  for (const path of ["/office/sign-in", "/office/sign-in/with/x", "/office/welcome"])
    await sendForms(reader, path);
  await reader.post("/office/sign-in", { name: canaries.typed, code: "123456" });
  await reader.post("/office/sign-in/with/none", { name: canaries.typed });
  await reader.post("/office/welcome", { name: canaries.typed });
  await reader.post("/office/sign-out", {});
  await reader.raw(`/%ff${canaries.typed}`);
  await reader.raw("/talk", { method: "PUT", body: canaries.typed });
  await reader.post(
    "/talk/book",
    `nickname=${canaries.typed}&nickname=%ff&token=${canaries.typed}`,
  );
}
