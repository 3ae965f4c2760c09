import { notFound } from "~/http/answers.server";

/** Any other address, so that the page that says so speaks the reader's language. */
export function loader() {
  throw notFound();
}

export default function Nothing() {
  return null;
}
