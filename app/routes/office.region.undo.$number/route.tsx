import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { makeRegionToken, requireRegionToken } from "~/office/send-part.server";
import { planUndo, undoRevision } from "~/office/undo-revision.server";
import { notFound } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import { getRegion } from "~/region/region.server";
import { useContent } from "~/ui/language";
import { PartChangeView } from "~/ui/part-change";
import { titleOf } from "~/ui/title";

export const meta = titleOf<typeof loader>((page) => page?.title);

function requireNumber(param: string | undefined): number {
  if (!param || !/^[1-9]\d{0,8}$/.test(param)) throw notFound();
  return Number(param);
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const number = requireNumber(params["number"]);
  const region = getRegion();
  const plan = await planUndo(staff, number, region);
  if (!plan) throw notFound();
  const { contacts, institutions } = region;
  return {
    title: content[context.language].officeRegion.undo.title(number),
    token: makeRegionToken(staff),
    kind: plan.kind,
    changes: plan.kind === "possible" ? plan.changes : [],
    names: [...contacts, ...institutions].map(({ id, name }) => ({ id, name })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = requireStaff(context);
  const number = requireNumber(params["number"]);
  requireRegionToken(await readForm(request), staff);
  const outcome = await undoRevision(staff, number);
  if (outcome === "unknown") throw notFound();
  // Nothing left to undo is what a second tap on the button finds.
  if (outcome === "undone" || outcome === "nothing") return redirect("/office/region?done=undo");
  return data({ outcome }, { status: 409 });
}

/** Shows what undoing a change would do, and asks once. */
export default function Undo() {
  const { title, token, kind, changes, names } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>()?.outcome ?? kind;
  const { officeRegion } = useContent();
  const { undo, foreign, history } = officeRegion;
  const reasons = {
    "changed-since": undo.changedSince,
    nothing: undo.nothing,
    "no-longer-fits": undo.noLongerFits,
    foreign,
  };
  return (
    <div className="office-page">
      <h1>{title}</h1>
      {outcome === "possible" ? (
        <Form method="post">
          <input type="hidden" name="token" value={token} />
          <p className="lead">{undo.lead}</p>
          {changes.map((change) => (
            <PartChangeView key={change.part} change={change} names={names} />
          ))}
          <p className="actions">
            <button className="button">{undo.sure}</button>
            <a href="/office/region/history">{history.title}</a>
          </p>
        </Form>
      ) : (
        <>
          <p className="note">{reasons[outcome]}</p>
          <p>
            <a href="/office/region/history">{history.title}</a>
          </p>
        </>
      )}
    </div>
  );
}
