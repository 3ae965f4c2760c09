import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { notFound } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import {
  goBack,
  listNormsHistory,
  makeNormsToken,
  readStep,
  requireNormsToken,
} from "~/office/use-norms.server";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent, useLanguage } from "~/ui/language";
import { sayDay } from "~/ui/say-place";
import { titleOf } from "~/ui/title";

export const meta = titleOf<typeof loader>((page) => page?.title);

/** A version that exists, or null for "none": only the norms that come with the site. */
async function requireVersion(param: string | undefined): Promise<number | null> {
  if (param === "none") return null;
  const { tables } = await listNormsHistory();
  const table = tables.find(({ version }) => String(version) === param);
  if (!table) throw notFound();
  return table.version;
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const version = await requireVersion(params["version"]);
  const { inUse, step } = await listNormsHistory();
  const { use } = content[context.language].officeNorms;
  return {
    title: version === null ? use.titleNone : use.title(version),
    token: makeNormsToken(requireStaff(context)),
    isInUse: version === inUse,
    step,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = requireStaff(context);
  const form = await readForm(request);
  requireNormsToken(form, staff);
  const outcome = await goBack(staff, await requireVersion(params["version"]), readStep(form));
  if (outcome === "undone") return redirect("/office/norms?done=undone");
  return data({ by: outcome.by, on: outcome.on }, { status: 409 });
}

/** Asks once before students see an earlier table; the history sends its form here without asking. */
export default function UseNorms() {
  const { title, token, isInUse, step } = useLoaderData<typeof loader>();
  const ahead = useActionData<typeof action>();
  const language = useLanguage();
  const { use, preview } = useContent().officeNorms;
  return (
    <div className="office-page">
      {ahead && (
        <FaultSummary title={preview.conflictTitle}>
          <p>{use.conflict(ahead.by, sayDay(ahead.on, language))}</p>
        </FaultSummary>
      )}
      <h1>{title}</h1>
      <p className="lead">{isInUse ? use.same : use.lead}</p>
      <Form method="post" className="actions">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="step" value={step} />
        {!isInUse && <button className="button">{use.sure}</button>}
        <a href="/office/norms">{use.stay}</a>
      </Form>
    </div>
  );
}
