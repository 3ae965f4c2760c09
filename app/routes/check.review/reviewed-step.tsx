import type { Answers, Item } from "~/instruments/instrument";
import { useContent, useLanguage } from "~/ui/language";
import { sayAnswer } from "~/ui/say-answer";

interface ReviewedStepProps {
  slug: string;
  address: string;
  items: readonly Item[];
  answers: Answers;
}

/** What was answered on one step, folded away, with the way back to change it. */
export function ReviewedStep({ slug, address, items, answers }: ReviewedStepProps) {
  const language = useLanguage();
  const { check } = useContent();
  const answered = items.filter((item) => answers[item.id] !== undefined).length;
  return (
    <section className="card">
      <div className="review-head">
        <h2>{check.steps[slug]?.title}</h2>
        <a href={address} aria-label={`${check.review.change}: ${check.steps[slug]?.title}`}>
          {check.review.change}
        </a>
      </div>
      <details>
        <summary>{check.review.answered(answered, items.length)}</summary>
        <dl>
          {items.map((item) => (
            <div key={item.id}>
              <dt>{item.text[language]}</dt>
              <dd>
                {sayAnswer(item, answers[item.id], language) ?? <em>{check.review.blank}</em>}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
