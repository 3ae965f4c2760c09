import { type Language, languages } from "~/language";

/** Slips in one go, at most: a desk drawer, not a mailing. */
export const mostSlips = 20;

/** What an advisor asks for. */
export interface SlipOrder {
  institution: string;
  language: Language;
  count: number;
}

export type OrderFault = "institution-empty" | "language-empty" | "count-wrong";

/** An order as a form sent it: whole, or what is wrong with it by field. Whose institution it is, the caller asks. */
export function readOrder(
  form: URLSearchParams,
): { kind: "order"; order: SlipOrder } | { kind: "faults"; faults: OrderFault[] } {
  const institution = form.get("institution") ?? "";
  const language = languages.find((each) => each === form.get("language"));
  const typed = (form.get("count") ?? "").trim();
  const count = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  const isCount = count >= 1 && count <= mostSlips;
  if (institution !== "" && language && isCount)
    return { kind: "order", order: { institution, language, count } };
  const faults: (OrderFault | false)[] = [
    institution === "" && "institution-empty",
    !language && "language-empty",
    !isCount && "count-wrong",
  ];
  return { kind: "faults", faults: faults.filter((fault) => fault !== false) };
}
