import type { ActionFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { content } from "~/content/content";
import { readPhone } from "~/group/phone.server";
import { getQuestion } from "~/group/questions";
import { findByCode } from "~/group/room.server";
import { vote } from "~/group/vote.server";
import { notFound } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import { PhoneView } from "~/ui/phone-view";

/** The vote of a phone with a script: answers with what the phone now sees, and nothing around it. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const session = await findByCode(params["code"] ?? "");
  if (!session) throw notFound();
  const sender = { phone: readPhone(request), visitor: context.visitor };
  const { fault, typed, room, mine } = await vote(session, sender, await readForm(request));
  const texts = content[context.language].group;
  const { faults } = texts.join;
  const sentence =
    fault === "guess" ? faults.guess(getQuestion(room.question).max) : fault ? faults[fault] : null;
  const html = renderToStaticMarkup(
    <PhoneView
      room={room}
      texts={texts}
      language={context.language}
      mine={mine}
      fault={sentence}
      typed={typed}
    />,
  );
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
