import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useContent } from "./language";

interface PageFault {
  title: string;
  text: string;
  /** Where to go from here. */
  way: { href: string; text: string };
}

/** What went wrong with this page in words, or null when nothing did. */
export function useFault(): PageFault | null {
  const error = useRouteError();
  const { office, site } = useContent();
  const { faults } = site;
  const way = { href: "/", text: faults.home };
  if (error === undefined || error === null) return null;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 404) return { title: faults.notFound, text: faults.notFoundText, way };
  if (isRouteErrorResponse(error) && error.data === "role") {
    const { title, text, back } = office.noRole;
    return { title, text, way: { href: "/office", text: back } };
  }
  if (status === 403) return { title: faults.forbidden, text: faults.forbiddenText, way };
  return { title: faults.broken, text: faults.brokenText, way };
}

/** A calm page for a fault; the help of the footer stays under it. */
export function FaultPage() {
  const fault = useFault();
  return (
    <div className="page">
      <h1>{fault?.title}</h1>
      <p className="lead">{fault?.text}</p>
      <p>
        <a className="button" href={fault?.way.href}>
          {fault?.way.text}
        </a>
      </p>
    </div>
  );
}
