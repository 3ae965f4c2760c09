import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { countWrongCode, mayTryCode } from "~/group/code-limit.server";
import { readPhone } from "~/group/phone.server";
import { getQuestion } from "~/group/questions";
import { findByCode } from "~/group/room.server";
import { describePhone, isInRoom, joinRoom, vote } from "~/group/vote.server";
import { readForm } from "~/http/form.server";
import groupHref from "~/ui/group.css?url";
import { useContent, useLanguage } from "~/ui/language";
import liveHref from "~/ui/live.js?url";
import { PhoneView } from "~/ui/phone-view";
import { titleOf } from "~/ui/title";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: groupHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

/** Opening the address is joining: nobody has to press anything. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { visitor } = context;
  const phone = readPhone(request);
  const session = await findByCode(params["code"] ?? "");
  // Who is in the room stays in it, whatever others behind the same address try.
  if (!(session && (await isInRoom(session, phone))) && !(await mayTryCode(visitor)))
    throw redirect("/join?many");
  if (!session) {
    await countWrongCode(visitor);
    throw redirect("/join?unknown");
  }
  if (!(await joinRoom(session, { phone, visitor }))) throw redirect("/join?full");
  const page = {
    title: content[context.language].group.join.title,
    ...(await describePhone(session, phone)),
  };
  return data(page, { headers: phone.isNew ? { "Set-Cookie": phone.header } : {} });
}

/** The vote of a phone without a script. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const session = await findByCode(params["code"] ?? "");
  if (!session) throw redirect("/join?unknown");
  const sender = { phone: readPhone(request), visitor: context.visitor };
  const { fault, typed, room } = await vote(session, sender, await readForm(request));
  if (!fault) throw redirect(`/join/${session.code}`);
  const { faults } = content[context.language].group.join;
  const sentence = fault === "guess" ? faults.guess(getQuestion(room.question).max) : faults[fault];
  return data({ fault: sentence, typed }, { status: fault === "closed" ? 409 : 400 });
}

export default function Phone() {
  const { room, mine } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { group } = useContent();
  const language = useLanguage();
  return (
    <div className="page">
      <div data-live={`/join/${room.code}/live?since=${room.version}`}>
        <PhoneView
          room={room}
          texts={group}
          language={language}
          mine={mine}
          fault={done?.fault ?? null}
          typed={done?.typed}
        />
      </div>
      <script type="module" src={liveHref} />
    </div>
  );
}
