import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readClock } from "~/calendar/local-time";
import { content } from "~/content/content";
import { forbidden } from "~/http/answers.server";
import { hasHourlyToken, isTrapEmpty, makeHourlyToken, readForm } from "~/http/form.server";
import { languageCookie } from "~/http/language.server";
import { languages } from "~/language";
import { makeChance } from "~/receipt/hash.server";
import { getRegion } from "~/region/region.server";
import { formatReceipt } from "~/receipt/receipt";
import { findCrisis } from "~/talk/crisis";
import { cleanText, countCharacters, findTextFault } from "~/talk/thread";
import { listReadInstitutions } from "~/talk/thread-desk.server";
import { countNewThread } from "~/talk/thread-limit.server";
import { dueOn } from "~/talk/thread-promise";
import { heldThread } from "~/talk/thread-visit.server";
import { describeErasure, reportFault, writeFirst } from "~/talk/thread.server";
import threadHref from "~/ui/thread.css?url";
import { titleOf } from "~/ui/title";
import { AskForm } from "./ask-form";
import { SentPage } from "./sent-page";

export const handle = { sensitive: true, switchesLanguageInForm: true };

export const links: LinksFunction = () => [{ rel: "stylesheet", href: threadHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

export async function loader({ context }: LoaderFunctionArgs) {
  const { talk, preventionOrganisation } = getRegion();
  const once = makeChance();
  return {
    title: content[context.language].thread.title,
    once,
    token: makeHourlyToken(`thread ${once}`),
    ...(await listReadInstitutions()),
    organisation: preventionOrganisation,
    talk,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const [once, token] = [form.get("once") ?? "", form.get("token")];
  if (!token) throw forbidden();
  const typed = {
    text: cleanText(form.get("text") ?? ""),
    language: languages.find((one) => one === form.get("language")) ?? context.language,
    institution: form.get("institution") ?? "",
  };
  const chosen = languages.find((one) => form.get("intent") === `language-${one}`);
  if (chosen) {
    // The rest of this very page is written in it too.
    context.language = chosen;
    return data(
      { kind: "again" as const, typed },
      { headers: { "Set-Cookie": languageCookie(chosen) } },
    );
  }
  const refuse = (fault: AskFault, status = 400) =>
    data({ kind: "again" as const, typed, fault, count: countCharacters(typed.text) }, { status });
  const fault = findTextFault(typed.text);
  if (fault) return refuse(fault);
  if (!hasHourlyToken(form, `thread ${once}`) || !isTrapEmpty(form)) return refuse("page");
  const { isRead, institutions } = await listReadInstitutions();
  if (!isRead) return refuse("nobody", 409);
  if (!(await countNewThread(context.visitor))) return refuse("many", 429);
  const institution = institutions.find(({ id }) => id === typed.institution)?.id ?? null;
  const about = { language: typed.language, institution };
  const written = await writeFirst(once, about, typed.text).catch(reportFault);
  if (!written) return refuse("notSaved", 503);
  const { code, outcome } = written;
  if (outcome === "before") return refuse("before", 409);
  const today = readClock(new Date()).date;
  const sent = {
    kind: "sent" as const,
    code: formatReceipt(code),
    isCrisis: findCrisis(typed.text).length > 0,
    due: dueOn(today, getRegion().talk.answerWithinDays),
    erasedOn: describeErasure(today),
  };
  return data(sent, { headers: heldThread.keep(code) });
}

export type AskPage = ReturnType<typeof useLoaderData<typeof loader>>;
type AskFault = "empty" | "long" | "page" | "many" | "before" | "nobody" | "notSaved";

/** Where a student writes without saying who it is; after sending, the code, once. */
export default function Ask() {
  const page = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  if (done?.kind === "sent") return <SentPage sent={done} />;
  return <AskForm page={page} again={done} />;
}
