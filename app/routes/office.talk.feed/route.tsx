import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { forbidden } from "~/http/answers.server";
import { hasFormToken, readForm } from "~/http/form.server";
import { originOf } from "~/http/public-origin.server";
import { renewFeed } from "~/talk/feed.server";
import { useContent } from "~/ui/language";
import { SecretLink } from "~/ui/secret-link";
import { titleOf } from "~/ui/title";

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  requireStaff(context);
  return { title: content[context.language].officeTalk.feed.title };
}

/** Makes a secret address for the own calendar; an earlier one stops working. */
export async function action({ context, request }: ActionFunctionArgs) {
  const staff = requireStaff(context);
  const form = await readForm(request);
  if (!hasFormToken(form, `slots ${staff.session}`)) throw forbidden();
  return data({ link: `${originOf(request)}/agenda/${await renewFeed(staff)}` });
}

/** The address, once. */
export default function Feed() {
  const link = useActionData<typeof action>()?.link;
  const { feed, nav } = useContent().officeTalk;
  return (
    <div className="office-page">
      <h1>{feed.title}</h1>
      <p className="lead">{feed.lead}</p>
      {link && (
        <>
          <p>{feed.made}</p>
          <SecretLink link={link} copy={feed.copy} copied={feed.copied} />
        </>
      )}
      <p>
        <a href="/office/talk/hours">{nav.hours}</a>
      </p>
    </div>
  );
}
