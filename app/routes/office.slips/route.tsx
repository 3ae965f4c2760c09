import { randomBytes } from "node:crypto";
import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { recordAudit, recordRefusal } from "~/auth/audit.server";
import { listInstitutions } from "~/auth/roles";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { countSlipsMade } from "~/db/slips.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { originOf } from "~/http/public-origin.server";
import { getRegion } from "~/region/region.server";
import { readOrder } from "~/slips/order";
import { describeSlip, makeSlips } from "~/slips/slips.server";
import advisorHref from "~/ui/advisor.css?url";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { MadeSlips } from "./made-slips";
import { OrderForm } from "./order-form";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: advisorHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

/** Bytes of chance from which the codes of an order follow. */
const chanceBytes = 16;

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const own = listInstitutions(staff.grants, "advisor");
  const region = getRegion();
  // In the form and not on the server: the same form sent twice makes the same slips.
  const chance = randomBytes(chanceBytes).toString("base64url");
  return {
    title: content[context.language].slips.title,
    institutions: region.institutions
      .filter(({ id }) => own.includes(id))
      .map(({ id, name }) => ({ id, name })),
    made: await countSlipsMade(staff.id),
    weeks: region.talk.slipWeeks,
    chance,
    token: makeFormToken(`slips ${staff.session} ${chance}`),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const staff = requireStaff(context);
  const form = await readForm(request);
  const typed = Object.fromEntries(
    ["institution", "language", "count"].map((name) => [name, form.get(name) ?? ""]),
  );
  const refuse = (faults: string[], status = 400) =>
    data({ kind: "faults" as const, faults, typed }, { status });
  const chance = form.get("chance") ?? "";
  if (!hasFormToken(form, `slips ${staff.session} ${chance}`)) return refuse(["page-old"]);
  const own = listInstitutions(staff.grants, "advisor");
  if (typed["institution"] && !own.includes(typed["institution"])) {
    await recordRefusal("access-refused", "slips of another institution", staff.id);
    throw data("role", { status: 403 });
  }
  const read = readOrder(form);
  if (read.kind === "faults") return refuse(read.faults);
  const { order } = read;
  // Not for whom or in which language: beside the table of slips that would tell whose was used.
  await recordAudit(staff.id, "slips-made", "", { count: order.count });
  try {
    const codes = await makeSlips(staff.id, order, chance, getRegion().talk.slipWeeks);
    const origin = originOf(request);
    const slips = await Promise.all(codes.map((code) => describeSlip(code, order, origin)));
    return data({ kind: "made" as const, slips, language: order.language });
  } catch (error) {
    console.error(`Slips were not saved: ${error instanceof Error ? error.message : "unknown"}`);
    return refuse(["not-saved"], 503);
  }
}

/** Where an advisor makes slips; what was made is shown once, to print, to scan or to mail. */
export default function Slips() {
  const { institutions, made, weeks, chance, token } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { slips } = useContent();
  if (answer?.kind === "made") return <MadeSlips slips={answer.slips} language={answer.language} />;
  return (
    <div className="office-page">
      {institutions.length > 0 && (
        <OrderForm {...{ institutions, weeks, chance, token }} refused={answer} />
      )}
      {institutions.length === 0 && (
        <>
          <h1>{slips.title}</h1>
          <p className="note">{slips.noInstitution}</p>
        </>
      )}
      <section>
        <p>{slips.made(made)}</p>
        <ul className="checked-list">
          {slips.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <a href="/advisor">{slips.guide}</a>
        </p>
      </section>
    </div>
  );
}
