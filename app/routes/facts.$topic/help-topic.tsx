import { emergencySigns, emergencySteps, testing } from "~/knowledge/data/safer";
import { useContent } from "~/ui/language";
import { SourcedList } from "~/ui/sourced";

/** When to call, what to do until help comes, and the testing service. */
export function HelpTopic() {
  const { topic: text } = useContent().facts;
  return (
    <>
      <section className="stack">
        <h2>{text.when}</h2>
        <SourcedList statements={emergencySigns} />
      </section>
      <section className="stack">
        <h2>{text.steps}</h2>
        <SourcedList statements={emergencySteps} isAdvice />
      </section>
      <section className="stack">
        <h2>{text.testing}</h2>
        <SourcedList statements={testing} />
        <p>{text.testingNoAge}</p>
      </section>
    </>
  );
}
