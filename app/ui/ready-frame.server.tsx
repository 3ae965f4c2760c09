import { findEmergencyContacts, type Region } from "~/region/region";
import { CrowdInside } from "./crowd-patterns";
import { FooterInside } from "./page-footer";
import type { people } from "./people";
import { makeReady } from "./ready.server";

/** The small people that pages refer to. */
export const readyPatterns = makeReady<typeof people>(() => <CrowdInside />);

/** What stands in the footer in one region. */
export const readyFooter = makeReady((region: Region) => (
  <FooterInside
    region={{
      contacts: findEmergencyContacts(region),
      place: region.name,
      organisation: region.preventionOrganisation,
    }}
  />
));
