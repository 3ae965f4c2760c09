import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { hasFormToken, hasHourlyToken, makeFormToken, makeHourlyToken } from "~/http/form.server";
import { readForm } from "~/http/form.server";
import { parseReceipt, type ReceiptFault } from "~/receipt/receipt";
import { dayOf } from "~/region/day";
import { getRegion } from "~/region/region.server";
import { listShown } from "~/region/shown";
import {
  cancelTalk,
  describeAppointment,
  isBooked,
  moveTalk,
  takeOffer,
  waitOnceMore,
} from "~/talk/book.server";
import {
  endBookingVisit,
  findBookingVisit,
  keepBookingVisit,
  openBookingVisit,
} from "~/talk/booking-visit.server";
import { findFreeTalks, listStudyPlaces } from "~/talk/find-ways.server";
import { countWrongTalkCode, mayTryTalkCode } from "~/talk/limits.server";
import { findOnward } from "~/talk/onward";
import talkHref from "~/ui/talk.css?url";
import { titleOf } from "~/ui/title";
import { Appointment } from "./appointment";
import { AskCode } from "./ask-code";

export const handle = { sensitive: true };

export const links: LinksFunction = () => [{ rel: "stylesheet", href: talkHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

/** Times to move to that one page offers. */
const mostShown = 20;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const now = new Date();
  const visit = findBookingVisit(request);
  const isOpen = visit !== null && visit.state !== "new";
  const found = isOpen ? await describeAppointment(visit.code, now) : null;
  const { appointment } = content[context.language].talkWays;
  const done = new URL(request.url).searchParams.get("done") ?? "";
  if (!visit || !found) {
    const page = { title: appointment.openTitle, token: makeHourlyToken("talk code"), found: null };
    const headers = isOpen ? endBookingVisit() : new Headers();
    return data({ ...page, done }, { headers });
  }
  const { onward, ...seen } = found;
  const { free } = await findFreeTalks(found.wish, now);
  const page = {
    title: appointment.title,
    token: makeFormToken(`talk ${visit.code}`),
    done,
    found: {
      ...seen,
      free: free.slice(0, mostShown),
      onward: findOnward(listShown(getRegion(), dayOf(now)), onward),
      studyPlaces: listStudyPlaces(),
      institutions: getRegion().institutions.map(({ id, name }) => ({ id, name })),
    },
  };
  // From here on the code is not shown again.
  return data(page, { headers: keepBookingVisit({ ...visit, state: "shown" }) });
}

type Fault = keyof (typeof content)["nl"]["talkWays"]["appointment"]["faults"] | "too-many";

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.get("intent") === "open") return open(form, context.visitor);
  const refuse = (fault: Fault, status: number) =>
    data({ fault, codeFault: undefined }, { status });
  const visit = findBookingVisit(request);
  if (!visit || !hasFormToken(form, `talk ${visit.code}`)) return refuse("page", 400);
  const { code } = visit;
  const now = new Date();
  switch (form.get("intent")) {
    case "move": {
      const slot = form.get("slot") ?? "";
      if (slot === "") return refuse("slot", 400);
      const moved = await moveTalk(code, slot, now);
      return moved === "moved" ? redirect("/talk/appointment?done=moved") : refuse("taken", 409);
    }
    case "take":
      return (await takeOffer(code, now))
        ? redirect("/talk/appointment?done=taken")
        : refuse("lapsed", 409);
    case "wait":
      await waitOnceMore(code, now);
      return redirect("/talk/appointment?done=waiting");
    case "cancel":
      await cancelTalk(code, now);
      return redirect("/talk/appointment?done=cancelled", { headers: endBookingVisit() });
    case "close":
      return redirect("/talk", { headers: endBookingVisit() });
    default:
      return refuse("page", 400);
  }
}

/** Opens a typed code. Only one without typing errors is looked up, and only those are counted. */
async function open(form: URLSearchParams, visitor: string) {
  const refuse = (codeFault: ReceiptFault, status: number) =>
    data({ fault: undefined, codeFault }, { status });
  if (!hasHourlyToken(form, "talk code")) return refuse("page", 400);
  const parsed = parseReceipt((form.get("code") ?? "").slice(0, 200));
  if (parsed.kind === "not-a-receipt") return refuse(parsed.reason, 400);
  if (!(await mayTryTalkCode(visitor)))
    return data({ fault: "too-many" as Fault, codeFault: undefined }, { status: 429 });
  if (!(await isBooked(parsed.receipt))) {
    await countWrongTalkCode(visitor);
    return refuse("unknown", 404);
  }
  const visit = openBookingVisit(parsed.receipt);
  return redirect("/talk/appointment", { headers: keepBookingVisit(visit) });
}

export type AppointmentPage = ReturnType<typeof useLoaderData<typeof loader>>;

/** What a code opens; without one, the field for it. */
export default function AppointmentRoute() {
  const { found, token, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return found ? (
    <Appointment
      found={found}
      token={token}
      done={done}
      fault={refused?.fault === "too-many" ? undefined : refused?.fault}
    />
  ) : (
    <AskCode
      token={token}
      isCancelled={done === "cancelled"}
      fault={refused?.codeFault}
      isTooMany={refused?.fault === "too-many"}
    />
  );
}
