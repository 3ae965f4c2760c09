import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { content } from "~/content/content";
import { notFound } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import { writeWorkbook } from "~/ui/write-workbook";
import { parseTrack } from "~/workshops/tracks";
import { readWorkbook } from "~/workshops/workbook";

/**
 * What was written, as a text file and nowhere else. The file name tells nothing. It asks no token:
 * it changes nothing, and a page that was open through two workshops must still give its text.
 */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const track = parseTrack(params["track"]);
  if (!track) throw notFound();
  const form = await readForm(request);
  return new Response(writeWorkbook(track, readWorkbook(form), content[context.language]), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": `attachment; filename="werkboek-workbook.txt"`,
    },
  });
}

export function loader() {
  return redirect("/workshops/workbook");
}
