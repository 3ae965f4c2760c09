import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { forbidden } from "~/http/answers.server";
import { readUpload } from "~/http/form.server";
import { checkImport, previewImport, publishImport } from "~/office/import-norms.server";
import { listMeasures } from "~/local-norms/list-measures";
import { particularFields } from "~/office/read-particulars";
import { makeNormsToken, readStep, requireNormsToken } from "~/office/use-norms.server";
import regionHref from "~/ui/office-region.css?url";
import { titleOf } from "~/ui/title";
import { ColumnHelp } from "./column-help";
import { ImportForm } from "./import-form";
import { PreviewView } from "./preview-view";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: regionHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  return {
    title: content[context.language].officeNorms.form.title,
    token: makeNormsToken(requireStaff(context)),
    measures: listMeasures(),
  };
}

/** Checks, previews and publishes: every time everything is sent and checked anew. */
export async function action({ request, context }: ActionFunctionArgs) {
  const staff = requireStaff(context);
  const upload = await readUpload(request, "file");
  if (!upload) throw forbidden();
  const { form, file } = upload;
  requireNormsToken(form, staff);
  const { value, ...checked } = await checkImport(form, file);
  const typed = particularFields.map((name): [string, string] => [name, form.get(name) ?? ""]);
  const sent = { ...checked, typed, isAgain: form.get("intent") === "change" };
  if (!value) return data({ ...sent, preview: null, ahead: null }, { status: 400 });
  if (sent.isAgain) return data({ ...sent, preview: null, ahead: null });
  if (form.get("intent") !== "publish")
    return data({ ...sent, preview: await previewImport(value), ahead: null });

  const outcome = await publishImport(staff, value, readStep(form));
  if (outcome === "published") return redirect("/office/norms?done=published");
  const preview = await previewImport(value);
  if (outcome === "not-a-norm") return data({ ...sent, preview, ahead: null }, { status: 400 });
  const ahead = { by: outcome.by, on: outcome.on };
  return data({ ...sent, preview, ahead }, { status: 409 });
}

export type SentImport = NonNullable<ReturnType<typeof useActionData<typeof action>>>;

/** Adds a survey: a form, then what it would change, then the choice. */
export default function ImportNorms() {
  const { title, token, measures } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  if (sent?.preview) return <PreviewView token={token} sent={sent} preview={sent.preview} />;
  return (
    <div className="office-page">
      <ImportForm title={title} token={token} sent={sent} />
      <ColumnHelp measures={measures} />
    </div>
  );
}
