import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { forbidden } from "~/http/answers.server";
import {
  hasFormToken,
  hasHourlyToken,
  makeFormToken,
  makeHourlyToken,
  readForm,
} from "~/http/form.server";
import { parseReceipt, type ReceiptFault } from "~/receipt/receipt";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { openCohort } from "~/workshops/cohorts.server";
import type { HeldCode } from "~/http/held-code.server";
import {
  cancelPlace,
  changeDate,
  heldPlace,
  keepNewsSeen,
  openPlaces,
  takeBackWish,
} from "~/workshops/place.server";
import { OpenForm } from "./open-form";
import { PlaceView } from "./place-view";
import { showPlace } from "./show-place.server";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { title } = content[context.language].workshopDates.place;
  const held = heldPlace.find(request);
  if (!held) return { title, token: makeHourlyToken("place"), place: null, isUnknown: false };
  const place = await showPlace(held);
  return { title, token: makeFormToken(`place ${held.code}`), place, isUnknown: place === null };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (!form.get("token")) throw forbidden();
  if (form.get("intent") === "open") return open(form);
  const held = heldPlace.find(request);
  if (!held || !hasFormToken(form, `place ${held.code}`))
    return data({ fault: "page" as const }, { status: 400 });
  return change(held, form);
}

async function open(form: URLSearchParams) {
  const refuse = (codeFault: ReceiptFault, status = 400) => data({ codeFault }, { status });
  if (!hasHourlyToken(form, "place")) return refuse("page");
  const parsed = parseReceipt((form.get("code") ?? "").slice(0, 200));
  if (parsed.kind === "not-a-receipt") return refuse(parsed.reason);
  if ((await openPlaces(parsed.receipt)).length === 0) return refuse("unknown", 404);
  return redirect("/workshops/place", { headers: heldPlace.keep(parsed.receipt, false) });
}

/** Does what a button asks of the place that is open. */
async function change({ code }: HeldCode, form: URLSearchParams) {
  const again = redirect("/workshops/place", { headers: heldPlace.keep(code, false) });
  switch (form.get("intent")) {
    case "cancel":
      await cancelPlace(code);
      return data({ gone: true }, { headers: heldPlace.end() });
    case "close":
      return redirect("/workshops/dates", { headers: heldPlace.end() });
    case "news-seen":
      await keepNewsSeen(await openPlaces(code));
      return again;
    case "wish-back":
      await takeBackWish(code);
      return again;
    case "change": {
      const to = await openCohort(form.get("cohort") ?? "");
      if (!to || !(await changeDate(code, to)))
        return data({ fault: "changeFault" as const }, { status: 400 });
      return again;
    }
    default:
      return again;
  }
}

/** Where somebody stands, by the code of their sign-up. */
export default function MyPlace() {
  const { token, place, isUnknown } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>() as
    { fault?: "page" | "changeFault"; codeFault?: ReceiptFault; gone?: boolean } | undefined;
  const { site, workshopDates } = useContent();
  const text = workshopDates.place;
  if (done?.gone)
    return (
      <div className="page">
        <h1>{text.gone}</h1>
        <p className="lead">{text.goneText}</p>
        <p>
          <a href="/workshops/dates">{text.toDates}</a>
        </p>
      </div>
    );
  return (
    <div className="page">
      {done?.fault && (
        <FaultSummary title={site.faults.title}>
          <p>{text[done.fault]}</p>
        </FaultSummary>
      )}
      <h1>{text.title}</h1>
      {place ? (
        <PlaceView place={place} token={token} />
      ) : (
        <OpenForm token={token} fault={done?.codeFault} isUnknown={isUnknown} />
      )}
    </div>
  );
}
