import { buildFeedback } from "~/feedback/build-feedback";
import type { Message } from "~/feedback/message";
import type { Norm } from "~/norms/norm";
import { type ExampleStudent, exampleStudents } from "./example-students";

/** What changes for one example student: messages that go, and messages that come, in reading order. */
export interface PreviewedStudent {
  student: ExampleStudent["id"];
  before: readonly Message[];
  after: readonly Message[];
  /** Of `before` and `after`, what is not in the other; both empty when nothing changes. */
  gone: readonly Message[];
  come: readonly Message[];
}

/** Lays the feedback of six example students before and after a table side by side. Pure. */
export function previewNorms(before: readonly Norm[], after: readonly Norm[]): PreviewedStudent[] {
  return exampleStudents.map(({ id, answers, education, compareWith }) => {
    const listMessages = (norms: readonly Norm[]) =>
      buildFeedback(answers, {
        norms,
        education,
        compareWith,
        offers: { workshops: false },
      }).parts.flatMap(({ messages }) => messages);
    const [old, fresh] = [listMessages(before), listMessages(after)];
    return {
      student: id,
      before: old,
      after: fresh,
      gone: listMissing(old, fresh),
      come: listMissing(fresh, old),
    };
  });
}

function listMissing(from: readonly Message[], other: readonly Message[]): Message[] {
  const known = new Set(other.map((message) => JSON.stringify(message)));
  return from.filter((message) => !known.has(JSON.stringify(message)));
}
