import { FaultPage, useFault } from "./fault-page";
import { useContent } from "./language";

/** Where the page of a mentor's session stood; it ends after three hours. */
export function SessionGone() {
  const { faults } = useContent().site;
  const { host } = useContent().group;
  if (useFault()?.title !== faults.notFound) return <FaultPage />;
  return (
    <div className="page">
      <h1>{host.gone}</h1>
      <p className="lead">{host.goneText}</p>
      <p>
        <a className="button" href="/mentor/session">
          {host.again}
        </a>
      </p>
    </div>
  );
}
