import { HelpNow } from "./help-now";
import { useContent } from "./language";

/** What a student sees at once after writing words that sometimes cannot wait. */
export function CrisisCard() {
  const { crisis } = useContent().thread;
  return (
    <section className="card stack crisis-card" aria-labelledby="crisis">
      <h2 id="crisis">{crisis.title}</h2>
      <p>{crisis.lead}</p>
      <HelpNow danger={crisis.danger} suicide={crisis.suicide} />
      <p>{crisis.always}</p>
      <p className="small">{crisis.nothing}</p>
    </section>
  );
}
