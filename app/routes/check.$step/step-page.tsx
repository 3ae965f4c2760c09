import { Form } from "@remix-run/react";
import type { Item } from "~/instruments/instrument";
import type { Progress } from "~/questionnaire/path";
import type { StepForm } from "~/questionnaire/schema";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent, useLanguage } from "~/ui/language";
import { LanguageSwitchButton } from "~/ui/language-switch";
import { Question } from "~/ui/question";
import { GlassPicture } from "./glass-picture";

interface StepPageProps {
  page: {
    slug: string;
    items: Item[];
    typed: Record<string, string>;
    progress: Progress;
    back: string | null;
    token: string;
  };
  sent: (StepForm & { isOtherPage: boolean }) | undefined;
}

/** One step of the questionnaire: where you are, why it is asked, the questions, and on. */
export function StepPage({ page, sent }: StepPageProps) {
  const { check } = useContent();
  const text = check.steps[page.slug];
  const typed = sent?.typed ?? page.typed;
  return (
    <div className="page">
      {sent && <StepFaults items={page.items} sent={sent} />}
      <ProgressLine progress={page.progress} />
      <h1>{text?.title}</h1>
      <p className="lead">{text?.lead}</p>
      {(page.slug === "drinking" || page.slug === "week") && <GlassPicture />}
      <Form method="post" id="step" autoComplete="off" noValidate>
        <input type="hidden" name="token" value={page.token} />
        <div className={page.slug === "week" ? "week" : undefined}>
          {page.items.map((item) => (
            <Question
              key={item.id}
              item={item}
              typed={typed[item.id] ?? ""}
              fault={sent?.faults[item.id]}
            />
          ))}
        </div>
        <div className="step-actions">
          <button className="button">{check.next}</button>
          {page.back && <a href={page.back}>{check.back}</a>}
        </div>
        {/* In the form, so that half a page survives it; last, so that Enter means "next". */}
        <LanguageSwitchButton />
      </Form>
    </div>
  );
}

function StepFaults({ items, sent }: { items: Item[]; sent: NonNullable<StepPageProps["sent"]> }) {
  const language = useLanguage();
  const { check } = useContent();
  return (
    <FaultSummary title={check.faultSummary}>
      {sent.isOtherPage && <p>{check.otherPage}</p>}
      {sent.hasUnknownField && <p>{check.unknownField}</p>}
      <ul>
        {items.map((item) => {
          const fault = sent.faults[item.id];
          return (
            fault && (
              <li key={item.id}>
                <a href={`#${item.id}`}>
                  {item.text[language]} {check.faults[fault]}
                </a>
              </li>
            )
          );
        })}
      </ul>
    </FaultSummary>
  );
}

function ProgressLine({ progress: { topic, topics, minutesLeft } }: { progress: Progress }) {
  const { check } = useContent();
  return (
    <div className="progress">
      <p>{check.progress(topic, topics, minutesLeft)}</p>
      <ol className="progress-bar" aria-hidden="true">
        {Array.from({ length: topics }, (_, index) => (
          <li key={index} className={index < topic ? "past" : undefined} />
        ))}
      </ol>
    </div>
  );
}
