import { randomBytes } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { recordAudit } from "~/auth/audit.server";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { keepStarter, listStoredStarters } from "~/db/reply-starters.server";
import { hasFormToken, makeFormToken, readForm, readVersion } from "~/http/form.server";
import { languages } from "~/language";
import { cleanText } from "~/talk/thread";
import { findStarterFault, mergeStarters } from "~/talk/thread-starters";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { StarterForm } from "./starter-form";

export const meta = titleOf<typeof loader>((page) => page?.title);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const { searchParams } = new URL(request.url);
  const stored = await listStoredStarters();
  return {
    title: content[context.language].officeThreads.starterPage.title,
    token: makeFormToken(`office ${staff.session}`),
    news: (["saved", "removed"] as const).find((one) => searchParams.has(one)),
    // Chance, so that a form sent twice adds one.
    newId: randomBytes(12).toString("base64url"),
    starters: languages.flatMap((language) =>
      mergeStarters(content[language].officeThreads.ownStarters, stored, language).map(
        (starter) => ({ ...starter, language }),
      ),
    ),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const staff = requireStaff(context);
  const form = await readForm(request);
  const language = languages.find((one) => one === form.get("language")) ?? "nl";
  const typed = {
    id: (form.get("id") ?? "").slice(0, 40),
    language,
    title: cleanText(form.get("title") ?? ""),
    text: cleanText(form.get("text") ?? ""),
    version: readVersion(form),
  };
  const refuse = (fault: "name" | "text" | "moved" | "page-old", status = 400) =>
    data({ fault, typed }, { status });
  if (!hasFormToken(form, `office ${staff.session}`)) return refuse("page-old");
  const isRemoved = form.get("intent") === "remove";
  const fault = isRemoved ? null : findStarterFault(typed);
  if (fault) return refuse(fault);
  await recordAudit(staff.id, "starter-changed", typed.id, { language });
  const kept = await keepStarter(isRemoved ? { ...typed, text: "" } : typed);
  if (!kept) {
    const now = (await listStoredStarters()).find(
      (one) => one.id === typed.id && one.language === language,
    );
    const isSame = now && now.text === (isRemoved ? "" : typed.text) && now.title === typed.title;
    if (!isSame) return refuse("moved", 409);
  }
  return redirect(`/office/threads/starters?${isRemoved ? "removed" : "saved"}`);
}

export type Typed = NonNullable<ReturnType<typeof useActionData<typeof action>>>["typed"];

/** The texts that answers begin with, for whoever answers to make better. */
export default function Starters() {
  const { token, news, newId, starters } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { officeThreads, site } = useContent();
  const { starterPage: words, faults } = officeThreads;
  const sentence = sent && { ...words.faults, "page-old": faults["page-old"] }[sent.fault];
  const isKnown = starters.some(
    ({ id, language }) => id === sent?.typed.id && language === sent.typed.language,
  );
  return (
    <div className="office-page">
      {sentence && (
        <FaultSummary title={site.faults.title}>
          <p>
            <a href={`#${isKnown ? `${sent.typed.id}-${sent.typed.language}` : "new"}`}>
              {sentence}
            </a>
          </p>
        </FaultSummary>
      )}
      {news && !sent && (
        <p className="note" role="status">
          {words[news]}
        </p>
      )}
      <p>
        <a href="/office/threads">{officeThreads.thread.back}</a>
      </p>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {languages.map((language) => (
        <section key={language}>
          <h2>{words.language[language]}</h2>
          {starters
            .filter((starter) => starter.language === language)
            .map((starter) => {
              const isTyped = sent?.typed.id === starter.id && sent.typed.language === language;
              return (
                <StarterForm
                  key={starter.id}
                  token={token}
                  starter={isTyped ? { ...sent.typed, version: starter.version } : starter}
                  isOpen={isTyped}
                />
              );
            })}
        </section>
      ))}
      <section>
        <h2 id="new">{words.add}</h2>
        <StarterForm
          token={token}
          starter={
            sent && !isKnown
              ? { ...sent.typed, version: 0 }
              : { id: newId, language: "nl", title: "", text: "", version: 0 }
          }
          isNew
          isOpen
        />
      </section>
    </div>
  );
}
