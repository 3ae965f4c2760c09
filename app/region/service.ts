import { z } from "zod";
import { facts } from "./contact";
import { bilingual, id, said } from "./words";

export const serviceKinds = ["walk-in", "talk", "test-service", "course", "chat", "group"] as const;

export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;
export type Weekday = (typeof weekdays)[number];

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "not-a-time" });

/** One stretch a day; `to` is after `from`. A missing day is closed. */
const openingHours = z.partialRecord(
  z.enum(weekdays),
  z
    .strictObject({ from: time, to: time })
    .refine(({ from, to }) => from < to, { path: ["to"], error: "ends-before-start" }),
);

/** Something that is offered at or around certain institutions. */
export const serviceSchema = z.strictObject({
  id,
  name: bilingual(80),
  about: said(300),
  /** Ids of the institutions whose students can use it. */
  institutions: z.array(id).min(1, { error: "no-institution" }),
  kind: z.enum(serviceKinds, { error: "not-an-option" }),
  ...facts,
  where: bilingual(120).nullable(),
  /** Empty when not known, or by appointment: the note says which. */
  hours: openingHours,
  hoursNote: said(120).nullable(),
  /** Id of the contact to get in touch through. */
  contact: id.nullable(),
});

export type Service = z.infer<typeof serviceSchema>;
