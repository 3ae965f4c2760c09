/** What a code opens; "over" is a time that passed and of which nobody said yet what became of it. */
export type AppointmentState =
  "booked" | "withdrawn" | "offered" | "waiting" | "offers-over" | "over" | "held" | "missed";
