import { does } from "~/knowledge/data/does";
import { mixingRule } from "~/knowledge/data/mixing";
import { emergencySigns, houseRule, testing } from "~/knowledge/data/safer";
import { topics } from "~/knowledge/data/topics";
import { listMixes } from "~/knowledge/mixing";
import type { SubstanceTopicId } from "~/knowledge/statement";
import { listSaferUse } from "~/knowledge/substance-facts";
import { nameWithin } from "~/knowledge/topics";
import { useContent, useLanguage } from "~/ui/language";
import { Sourced, SourcedList } from "~/ui/sourced";

/** What can be tested is what is sold without a label. */
const isTested = (topic: SubstanceTopicId) =>
  !["alcohol", "cannabis", "nitrous-oxide"].includes(topic);

/** The house rule, and where on the page the rest is: somebody may be in a hurry. */
export function SubstanceStart({ topic }: { topic: SubstanceTopicId }) {
  const { topic: text } = useContent().facts;
  const safer = topic === "alcohol" ? text.saferDrinking : text.safer;
  const parts = { when: text.when, does: text.does, mixing: text.mixing, safer };
  return (
    <>
      <div className="note">
        <Sourced statement={houseRule} />
      </div>
      <nav aria-label={text.onThisPage} className="no-print">
        <ul className="jumps">
          {Object.entries(isTested(topic) ? { ...parts, testing: text.testing } : parts).map(
            ([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ),
          )}
        </ul>
      </nav>
    </>
  );
}

/** What a substance does, what it does with others, what helps, and when to call. */
export function SubstanceTopic({ topic }: { topic: SubstanceTopicId }) {
  const { topic: text } = useContent().facts;
  return (
    <>
      <section className="stack" id="does">
        <h2>{text.does}</h2>
        <SourcedList statements={does[topic]} />
      </section>
      <section className="stack" id="mixing">
        <h2>{text.mixing}</h2>
        <Mixes topic={topic} />
      </section>
      <section className="stack" id="safer">
        <h2>{topic === "alcohol" ? text.saferDrinking : text.safer}</h2>
        <SourcedList statements={listSaferUse(topic)} isAdvice />
      </section>
      {isTested(topic) && (
        <section className="stack" id="testing">
          <h2>{text.testing}</h2>
          <SourcedList statements={testing} />
          <p>{text.testingNoAge}</p>
        </section>
      )}
      <section className="stack" id="when">
        <h2>{text.when}</h2>
        <SourcedList statements={emergencySigns} />
        <p>
          <a href="/facts/help">{text.steps}</a>
        </p>
      </section>
    </>
  );
}

function Mixes({ topic }: { topic: SubstanceTopicId }) {
  const { topic: text } = useContent().facts;
  const language = useLanguage();
  const { known, unknown } = listMixes(topic);
  return (
    <>
      <Sourced statement={mixingRule} />
      {known.map(({ other, mix }) => (
        <div key={other}>
          <h3>{topics[other].name[language]}</h3>
          <Sourced statement={mix.what} />
        </div>
      ))}
      {unknown.length > 0 && (
        <p className="small">
          {text.unknown} {unknown.map((other) => nameWithin(other, language)).join(", ")}.{" "}
          {text.unknownMeans}
        </p>
      )}
      <p>
        <a href="/facts/mixing">{text.mixingAll}</a>
      </p>
    </>
  );
}
