import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { formatReceipt } from "~/receipt/receipt";
import { describeAppointment } from "~/talk/book.server";
import { findBookingVisit } from "~/talk/booking-visit.server";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { CopyCode, ShownCode } from "~/ui/shown-code";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

/** The code of a talk, until its student goes on; after that nobody can see it again. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const visit = findBookingVisit(request);
  if (!visit || visit.state === "new") throw redirect("/talk/book");
  if (visit.state === "shown") throw redirect("/talk/appointment");
  const appointment = await describeAppointment(visit.code, new Date());
  const { booked } = content[context.language].talkWays;
  return {
    title: appointment?.state === "booked" ? booked.title : booked.waitingTitle,
    code: formatReceipt(visit.code),
  };
}

export default function Booked() {
  const { title, code } = useLoaderData<typeof loader>();
  const { booked } = useContent().talkWays;
  return (
    <div className="page">
      <h1>{title}</h1>
      <p className="lead">{booked.lead}</p>
      <ShownCode label={booked.code} code={code} />
      <p className="actions">
        <CopyCode code={code} copy={booked.copy} copied={booked.copied} />
      </p>
      <p>{booked.use}</p>
      <p className="small">{booked.lost}</p>
      <p>
        <a className="button" href="/talk/appointment">
          {booked.go}
        </a>
      </p>
    </div>
  );
}
