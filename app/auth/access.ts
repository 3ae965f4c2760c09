import { type Grant, hasRole, type Role } from "./roles";

/** Who may call a loader or an action: everybody, every colleague, or colleagues with one of the roles. */
export type Rule = "anyone" | "staff" | readonly Role[];

export interface Access {
  loader?: Rule;
  action?: Rule;
  /** Opens only to who proved within the last minutes to be who they are. */
  proof?: "recent";
}

const open: Access = { loader: "anyone" };
const openForm: Access = { loader: "anyone", action: "anyone" };

const administrator: Rule = ["administrator"];
const preventionWorkers: Rule = ["prevention-worker"];
const facilitators: Rule = ["facilitator", "prevention-worker", "administrator"];
const regionEditors: Rule = ["prevention-worker", "administrator"];
const workshopStaff: Rule = ["facilitator", "prevention-worker", "administrator"];

/**
 * The one table that says who may call what, by the id of the route. The site does not start with a
 * route that is missing here, or with a loader or action that its line does not name.
 */
export const access: Record<string, Access> = {
  root: open,

  // Students and visitors: no account, so nothing to check.
  "routes/$": open,
  "routes/$page": open,
  "routes/[.well-known].security[.txt]": open,
  "routes/_index": open,
  "routes/check.$step": openForm,
  "routes/check._index": openForm,
  "routes/check.done": open,
  "routes/check.not-yet": open,
  "routes/check.review": openForm,
  "routes/exit": open,
  "routes/feedback": openForm,
  "routes/healthz": open,
  "routes/mentor._index": open,
  "routes/mentor.emergency": open,
  "routes/mentor.organisers": open,
  "routes/mentor.posters._index": open,
  "routes/mentor.posters.$file": open,
  "routes/mentor.training._index": open,
  "routes/mentor.training.done": openForm,
  "routes/mentor.training.practice.$place": openForm,
  "routes/norms._index": open,
  "routes/norms.codebook": open,
  "routes/norms.codebook[.json]": open,
  "routes/norms[.csv]": open,
  "routes/norms[.json]": open,
  "routes/receipt._index": openForm,
  "routes/receipt.change": openForm,
  "routes/receipt.close": openForm,
  "routes/receipt.delete": openForm,
  "routes/receipt.download": openForm,
  "routes/receipt.reminder[.ics]": open,
  "routes/receipt.repeat": openForm,
  "routes/talk": open,
  // A talk: its code opens it, and a calendar its secret.
  "routes/talk_.book": openForm,
  "routes/talk_.booked": open,
  "routes/talk_.appointment._index": openForm,
  "routes/talk_.appointment.calendar[.ics]": open,
  "routes/agenda.$secret": open,

  // An anonymous thread: who has the code reads it.
  "routes/talk_.thread._index": openForm,
  "routes/talk_.thread.open": openForm,
  "routes/talk_.thread.read": openForm,
  "routes/talk_.thread.erase": openForm,
  "routes/talk_.thread.leave": openForm,

  // Reading, exercises and the course of the associations.
  "routes/association._index": open,
  "routes/association.check": openForm,
  "routes/association.course.$question": openForm,
  "routes/association.course._index": openForm,
  "routes/association.proof": openForm,
  "routes/association.sheet.$sheet": open,
  "routes/exercises.$name": open,
  "routes/exercises._index": open,
  "routes/facts.$topic": openForm,
  "routes/facts._index": openForm,
  "routes/facts.cards": open,
  "routes/facts.mixing": open,
  "routes/facts.quiz.$round.$step": open,
  "routes/facts.quiz._index": open,
  "routes/facts.search": open,
  "routes/facts.volunteers": open,
  "routes/worried": open,
  // Workshops: what they are; the workbook is a form that keeps nothing unless asked.
  "routes/workshops._index": open,
  "routes/workshops.$track._index": open,
  "routes/workshops.evidence": open,
  "routes/workshops.workbook._index": openForm,
  "routes/workshops.workbook.$track": openForm,
  "routes/workshops.workbook.file.$track": openForm,
  "routes/workshops.handout.$track.$session": open,
  // A mentor's session: who has the secret in the address is its host, who has the code joins.
  "routes/mentor.session": openForm,
  "routes/mentor.$secret._index": openForm,
  "routes/mentor.$secret.screen": open,
  "routes/mentor.$secret.live": open,
  "routes/join._index": openForm,
  "routes/join.$code._index": openForm,
  "routes/join.$code.live": open,
  "routes/join.$code.vote": { action: "anyone" },
  // Dates of workshops: a nickname signs up, and its code comes back.
  "routes/workshops.dates._index": open,
  "routes/workshops.dates.$cohort": openForm,
  "routes/workshops.place._index": openForm,
  "routes/workshops.place.calendar[.ics]": open,
  "routes/workshops.evaluation": openForm,

  // The guide for advisors, and what a student opens with a slip.
  "routes/advisor._index": open,
  "routes/advisor.$chapter": open,
  "routes/advisor.card": open,
  "routes/advisor.practice._index": open,
  "routes/advisor.practice.$place": openForm,
  "routes/slip.$code": openForm,

  // The way into the office.
  "routes/office_.sign-in": openForm,
  "routes/office_.sign-in.with.$provider": openForm,
  "routes/office_.sign-in.back": open,
  "routes/office_.invitation.$token": open,
  "routes/office_.welcome": openForm,
  "routes/office_.sign-out": openForm,

  // The office.
  "routes/office": { loader: "staff" },
  "routes/office._index": { loader: "staff" },
  "routes/office.again": { loader: "staff", action: "staff" },
  "routes/office.account._index": { loader: "staff", action: "staff" },
  "routes/office.account.passkey": { loader: "staff", action: "staff", proof: "recent" },
  "routes/office.account.codes": { loader: "staff", action: "staff", proof: "recent" },
  "routes/office.team._index": { loader: administrator, action: administrator },
  "routes/office.team.invite": { loader: administrator, action: administrator, proof: "recent" },
  "routes/office.team.$id": { loader: administrator, action: administrator, proof: "recent" },
  "routes/office.audit": { loader: administrator },
  "routes/office.audit.export": { loader: administrator, proof: "recent" },
  "routes/office.campaign._index": { loader: regionEditors, action: regionEditors },
  "routes/office.campaign.export": { loader: regionEditors, proof: "recent" },
  "routes/office.workshops.plans._index": { loader: facilitators },
  "routes/office.workshops.plans.$track.$session": { loader: facilitators },
  "routes/office.workshops.plans.training": { loader: facilitators },
  "routes/office.norms._index": { loader: regionEditors },
  "routes/office.norms.template.$kind": { loader: regionEditors },
  "routes/office.norms.import": { loader: regionEditors, action: regionEditors, proof: "recent" },
  "routes/office.norms.use.$version": {
    loader: administrator,
    action: administrator,
    proof: "recent",
  },
  "routes/office.slips": { loader: ["advisor"], action: ["advisor"] },
  "routes/office.talk": { loader: preventionWorkers },
  "routes/office.talk._index": { loader: preventionWorkers, action: preventionWorkers },
  "routes/office.talk.hours._index": { loader: preventionWorkers, action: preventionWorkers },
  "routes/office.talk.hours.calendar": { loader: preventionWorkers, action: preventionWorkers },
  "routes/office.talk.feed": { loader: preventionWorkers, action: preventionWorkers },
  // Only who answers reads what a student wrote: an administrator is no confidant.
  "routes/office.threads._index": { loader: preventionWorkers },
  "routes/office.threads.$id": { loader: preventionWorkers, action: preventionWorkers },
  "routes/office.threads.starters": { loader: preventionWorkers, action: preventionWorkers },
  "routes/office.talk-numbers": { loader: regionEditors },
  "routes/office.workshops._index": { loader: workshopStaff },
  "routes/office.workshops.plan.$id": { loader: regionEditors, action: regionEditors },
  // Which groups somebody sees is decided in the route: app/workshops/may-see.ts.
  "routes/office.workshops.$cohort": { loader: workshopStaff, action: workshopStaff },
  "routes/office.workshops.trained": { loader: regionEditors, action: regionEditors },
  "routes/office.workshops.numbers": { loader: regionEditors },
  "routes/office.region": { loader: regionEditors },
  "routes/office.region._index": { loader: regionEditors },
  "routes/office.region.contacts.$id": { loader: regionEditors, action: regionEditors },
  "routes/office.region.services.$id": { loader: regionEditors, action: regionEditors },
  "routes/office.region.institutions._index": { loader: administrator },
  "routes/office.region.institutions.$id": { loader: administrator, action: administrator },
  "routes/office.region.texts": { loader: administrator, action: administrator },
  "routes/office.region.colours": { loader: administrator, action: administrator },
  "routes/office.region.preview": { loader: regionEditors },
  "routes/office.region.history": { loader: regionEditors },
  "routes/office.region.undo.$number": {
    loader: administrator,
    action: administrator,
    proof: "recent",
  },
};

/** Whether somebody's roles open the page of a route. */
export function mayOpen(grants: readonly Grant[], route: string): boolean {
  const rule = access[route]?.loader;
  if (rule === undefined) return false;
  return rule === "anyone" || rule === "staff" || hasRole(grants, rule);
}
