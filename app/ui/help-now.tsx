import { useRouteLoaderData } from "@remix-run/react";
import type { loader } from "~/root";
import { PhoneLink } from "./phone-link";

/** The two emergency contacts of the region; should the region be what broke, the national numbers hold. */
function useHelpNow() {
  const contacts = useRouteLoaderData<typeof loader>("root")?.contacts;
  return {
    emergency: contacts?.emergency?.phone ?? "112",
    suicidePrevention: contacts?.suicidePrevention?.phone ?? "0800-0113",
    website: contacts?.suicidePrevention?.website,
  };
}

interface HelpNowProps {
  /** What leads to 112, and what leads to 113. */
  danger: string;
  suicide: string;
}

/** 112 and 113, each behind the sentence that leads to it. */
export function HelpNow({ danger, suicide }: HelpNowProps) {
  const { emergency, suicidePrevention, website } = useHelpNow();
  return (
    <>
      <p>
        {danger}{" "}
        <strong>
          <PhoneLink phone={emergency} />
        </strong>
        .
      </p>
      <p>
        {suicide}{" "}
        <strong>
          <PhoneLink phone={suicidePrevention} />
        </strong>
        {website && (
          <>
            {", "}
            <a href={website}>{new URL(website).host.replace("www.", "")}</a>
          </>
        )}
      </p>
    </>
  );
}
