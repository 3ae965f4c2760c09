import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { timeZone } from "~/calendar/local-time";
import { mostStretches, type Stretch } from "./repeat";

/** What is wrong with a file; `zone` names one that neither the file nor the clock knows. */
export type CalendarFault =
  | {
      code:
        | "no-file"
        | "too-large"
        | "not-a-calendar"
        | "nothing-in-it"
        | "too-many"
        | "too-long"
        | "odd-repeat";
    }
  | { code: "unknown-zone"; zone: string };

export type ReadCalendar =
  | {
      kind: "calendar";
      /** In order of time, without doubles. */
      stretches: Stretch[];
      /** Whole days, cancelled and past times, and those of more than twelve hours. */
      leftOut: number;
    }
  | { kind: "fault"; fault: CalendarFault };

/**
 * Rules of repeats that calendars make for appointments. With others (30 February, by the second) the
 * reader can search for ever.
 */
const knownRepeats: Record<string, readonly string[]> = {
  DAILY: ["BYDAY"],
  WEEKLY: ["BYDAY"],
  MONTHLY: ["BYDAY", "BYMONTHDAY", "BYSETPOS"],
  YEARLY: ["BYMONTH", "BYDAY", "BYMONTHDAY"],
};

/** Bytes of a calendar file: years of appointments fit in it. */
export const largestCalendar = 256 * 1024;
/** Days ahead that are read. */
const horizonDays = 190;
/** Steps that all repeats of a file may take: a repeat of centuries must not stall the site. */
const mostSteps = 5000;
const day = 24 * 3600 * 1000;

/** For files that name this zone and do not say what it is: the end of a repeat is compared in it. */
const amsterdam = `BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;
ICAL.TimezoneService.register(new ICAL.Timezone(new ICAL.Component(ICAL.parse(amsterdam))));

class Refusal extends Error {
  constructor(readonly fault: CalendarFault) {
    super(fault.code);
  }
}

/**
 * The times in a calendar file (RFC 5545) from now on, repeats worked out in the zone in which each
 * was made. Titles, places and people in it are not read.
 */
export function readCalendar(bytes: Uint8Array, now: Date): ReadCalendar {
  if (bytes.length > largestCalendar) return refuse({ code: "too-large" });
  try {
    return collect(parse(new TextDecoder().decode(bytes)), now);
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.fault);
    // Whatever the reader stumbles over, the file is not a calendar that can be trusted.
    return refuse({ code: "not-a-calendar" });
  }
}

const refuse = (fault: CalendarFault): ReadCalendar => ({ kind: "fault", fault });

function parse(text: string): ICAL.Component {
  const root = new ICAL.Component(ICAL.parse(text));
  if (root.name !== "vcalendar") throw new Refusal({ code: "not-a-calendar" });
  return root;
}

function collect(root: ICAL.Component, now: Date): ReadCalendar {
  const components = root.getAllSubcomponents("vevent");
  const found = new Map<string, Stretch>();
  const budget = { steps: mostSteps };
  let leftOut = 0;
  for (const component of components) {
    // A changed occurrence is read with the event that it changes.
    if (component.hasProperty("recurrence-id") && hasMaster(component, components)) continue;
    for (const stretch of listOccurrences(component, components, now, budget)) {
      if (stretch) found.set(stretch.startsAt + stretch.endsAt, stretch);
      else leftOut += 1;
      if (found.size > mostStretches) throw new Refusal({ code: "too-many" });
    }
  }
  const stretches = [...found.values()].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  if (stretches.length === 0) throw new Refusal({ code: "nothing-in-it" });
  return { kind: "calendar", stretches, leftOut };
}

const uidOf = (component: ICAL.Component) => String(component.getFirstPropertyValue("uid") ?? "");

function hasMaster(component: ICAL.Component, all: readonly ICAL.Component[]): boolean {
  return all.some(
    (other) => !other.hasProperty("recurrence-id") && uidOf(other) === uidOf(component),
  );
}

/** Each time that an event takes place within the horizon; null for one that is left out. */
function* listOccurrences(
  component: ICAL.Component,
  all: readonly ICAL.Component[],
  now: Date,
  budget: { steps: number },
): Generator<Stretch | null> {
  const exceptions = all.filter(
    (other) => other.hasProperty("recurrence-id") && uidOf(other) === uidOf(component),
  );
  const isAlone = component.hasProperty("recurrence-id");
  const event = new ICAL.Event(component, { exceptions: isAlone ? [] : exceptions });
  if (!event.isRecurring()) {
    yield readStretch(event, event.startDate, event.endDate, now);
    return;
  }
  const end = now.getTime() + horizonDays * day;
  refuseOddRepeats(component);
  const steps = event.iterator();
  for (let at = steps.next(); at; at = steps.next()) {
    budget.steps -= 1;
    if (budget.steps < 0) throw new Refusal({ code: "too-long" });
    if (toMillis(at, findZone(event, "dtstart")) > end) return;
    const { item, startDate, endDate } = event.getOccurrenceDetails(at);
    // What is over in a long repeat is no news; only what is left out from now on is counted.
    if (toMillis(startDate, findZone(item, "dtstart")) > now.getTime())
      yield readStretch(item, startDate, endDate, now);
  }
}

function refuseOddRepeats(component: ICAL.Component): void {
  for (const property of component.getAllProperties("rrule")) {
    const rule = property.getFirstValue() as ICAL.Recur;
    const allowed = knownRepeats[rule.freq];
    if (!allowed || Object.keys(rule.parts).some((part) => !allowed.includes(part)))
      throw new Refusal({ code: "odd-repeat" });
  }
}

function readStretch(
  event: ICAL.Event,
  start: ICAL.Time,
  end: ICAL.Time,
  now: Date,
): Stretch | null {
  const isCancelled = event.component.getFirstPropertyValue("status") === "CANCELLED";
  if (start.isDate || isCancelled) return null;
  const zone = findZone(event, "dtstart");
  const [from, to] = [toMillis(start, zone), toMillis(end, findZone(event, "dtend") ?? zone)];
  const isUsable = to > from && to - from <= day / 2 && from > now.getTime();
  return isUsable && from <= now.getTime() + horizonDays * day
    ? { startsAt: toIso(from), endsAt: toIso(to) }
    : null;
}

/** The zone that a time of an event names, or null. */
function findZone(event: ICAL.Event, name: "dtstart" | "dtend"): string | null {
  const zone = event.component.getFirstProperty(name)?.getParameter("tzid");
  return typeof zone === "string" ? zone : null;
}

/**
 * A moment in milliseconds. Of a zone that everybody knows by its name the rules of today count,
 * of any other those in the file; a time without a zone is of here.
 */
function toMillis(time: ICAL.Time, name: string | null): number {
  if (time.zone?.tzid === "UTC") return time.toUnixTime() * 1000;
  const { year, month, day: date, hour, minute, second } = time;
  const local = Temporal.PlainDateTime.from({ year, month, day: date, hour, minute, second });
  try {
    return local.toZonedDateTime(name ?? timeZone).epochMilliseconds;
  } catch {
    if (time.zone?.component) return time.toUnixTime() * 1000;
    throw new Refusal({ code: "unknown-zone", zone: (name ?? "").slice(0, 60) });
  }
}

const toIso = (millis: number) => `${new Date(millis).toISOString().slice(0, 19)}Z`;
