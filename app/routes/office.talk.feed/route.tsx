import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { env, isSecure } from "~/env.server";
import { forbidden } from "~/http/answers.server";
import { hasFormToken, readForm } from "~/http/form.server";
import { renewFeed } from "~/talk/feed.server";
import { useContent } from "~/ui/language";
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
  const origin = isSecure ? env.PUBLIC_ORIGIN : new URL(request.url).origin;
  return data({ link: `${origin}/agenda/${await renewFeed(staff)}` });
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
          <p className="secret">{link}</p>
          <p>
            <button
              type="button"
              className="button"
              data-scripted
              hidden
              data-copy={link}
              data-copied={feed.copied}
            >
              {feed.copy}
            </button>{" "}
            <span role="status" />
          </p>
        </>
      )}
      <p>
        <a href="/office/talk/hours">{nav.hours}</a>
      </p>
    </div>
  );
}
