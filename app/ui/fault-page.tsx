import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useContent } from "./language";

/** What went wrong with this page in words, or null when nothing did. */
export function useFault(): { title: string; text: string } | null {
  const error = useRouteError();
  const { faults } = useContent().site;
  if (error === undefined || error === null) return null;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 404) return { title: faults.notFound, text: faults.notFoundText };
  if (status === 403) return { title: faults.forbidden, text: faults.forbiddenText };
  return { title: faults.broken, text: faults.brokenText };
}

/** A calm page for a fault; the help of the footer stays under it. */
export function FaultPage() {
  const fault = useFault();
  const { faults } = useContent().site;
  return (
    <div className="page">
      <h1>{fault?.title}</h1>
      <p className="lead">{fault?.text}</p>
      <p>
        <a className="button" href="/">
          {faults.home}
        </a>
      </p>
    </div>
  );
}
