import { readdirSync, readFileSync } from "node:fs";
import { access } from "../../app/auth/access";
import { roles } from "../../app/auth/roles";
import { personas } from "../factories/personas";
import { Mentor } from "../setup/group";
import { fieldsOf, signIn } from "../setup/office";
import type { Site } from "../setup/site";
import { addSlot, book } from "../setup/slots";
import { Student } from "../setup/student";
import { ThreadStudent } from "../setup/thread";
import { Participant, putCohort } from "../setup/workshops";
import type { KnownForm, Sender } from "./malform";

interface RouteLine {
  id: string;
  parentId?: string;
  path?: string;
}

/** Pages a sender looks at before it shoots, besides one for each route. */
const mostLinks = 60;

/** The address of every route of the build, with `:name` for what varies. */
export function listAddresses(): string[] {
  const folder = "build/client/assets";
  const file = readdirSync(folder).find((name) => name.startsWith("manifest-")) ?? "";
  const text = readFileSync(`${folder}/${file}`, "utf8");
  const { routes } = JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)) as {
    routes: Record<string, RouteLine>;
  };
  const missing = Object.keys(access).filter((id) => !routes[id]);
  if (missing.length > 0) throw new Error(`The build does not have ${missing.join(", ")}.`);
  const pathOf = (route: RouteLine | undefined): string =>
    route ? `${pathOf(routes[route.parentId ?? ""])}/${route.path ?? ""}` : "";
  const addresses = Object.values(routes).map((route) =>
    pathOf(route)
      .replace(/\/+/g, "/")
      .replace(/(.)\/$/, "$1"),
  );
  return [...new Set([...addresses, "/region.css", "/robots.txt", "/assets/:file"])].sort();
}

/** Nobody, students in the middle of everything and a colleague of each role, with what they see. */
export async function gatherSenders(site: Site): Promise<Sender[]> {
  const colleagues = roles.map((role) => ({
    name: role as string,
    client: signIn(site, { role }),
  }));
  const worker = colleagues.find(({ name }) => name === "prevention-worker")!.client;
  for (const startsIn of [30, 31, 32]) addSlot(site, { workerId: worker.id, startsIn });
  const cohort = putCohort(site);
  const student = new ThreadStudent(site.url);
  await student.finish(personas.heavy);
  await student.write("Hoe lang blijft dit in mijn lichaam?");
  await student.open(student.code);
  const slot = addSlot(site, { workerId: worker.id, startsIn: 50 });
  const talk = await book(site, slot);
  const participant = new Participant(site);
  await participant.get(`/workshops/dates/${cohort}`);
  const mentor = await new Mentor(site).open();
  await mentor.move();
  const halfway = await mentor.phone();
  let page = await halfway.get("/check/1");
  for (let step = 0; step < 4; step += 1) page = await halfway.fillIn(page, personas.heavy);
  for (const client of [talk.student, participant])
    for (const [name, value] of client.cookies) student.cookies.set(name, value);
  const own = [mentor.address, `${mentor.address}/screen`, `/workshops/dates/${cohort}`];
  const clients: { name: string; client: Student }[] = [
    { name: "nobody", client: new Student(site.url) },
    { name: "host", client: mentor.client },
    { name: "halfway", client: halfway },
    { name: "student", client: student },
    ...colleagues,
  ];
  const senders = [];
  for (const { name, client } of clients)
    senders.push(await lookAround(name, client, [...own, `/join/${mentor.code}`]));
  return senders;
}

/** Reads the page of every route and some of what they link to; keeps all forms. */
async function lookAround(name: string, client: Student, own: string[]): Promise<Sender> {
  const patterns = listAddresses();
  const queue = [...own, ...patterns.filter((address) => !/[:*]|sign-out|live|exit/.test(address))];
  const most = queue.length + mostLinks;
  const seen = new Set(queue);
  const forms: KnownForm[] = [];
  const cookie = [...client.cookies].map(([key, value]) => `${key}=${value}`).join("; ");
  for (const address of queue) {
    const { html } = await client.get(address);
    forms.push(...formsOf(html, address));
    for (const [, link = ""] of html.matchAll(/<a [^>]*href="(\/[^"#]*)"/g)) {
      const to = link.replaceAll("&amp;", "&");
      if (seen.size >= most || seen.has(to) || /language=|sign-out|exit/.test(to)) continue;
      seen.add(to);
      queue.push(to);
    }
  }
  const now = [...client.cookies].map(([key, value]) => `${key}=${value}`).join("; ");
  return { name, cookie: now || cookie, forms, addresses: [...patterns, ...seen] };
}

/** All forms of a page; without an address of its own a form goes back to the page. */
function formsOf(html: string, page: string): KnownForm[] {
  return html.split(/(?=<form)/).flatMap((piece) => {
    const tag = /^<form[^>]*>/.exec(piece)?.[0];
    const named = /\bname="([^"]+)"/.exec(piece.split("</form>")[0] ?? "")?.[1];
    if (!tag || !named || !/method="post"/i.test(tag)) return [];
    const address = /action="([^"]*)"/.exec(tag)?.[1]?.replaceAll("&amp;", "&") || page;
    return [{ address, fields: [...fieldsOf(piece, named)] }];
  });
}
