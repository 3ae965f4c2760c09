import { listPasskeys } from "~/db/passkeys.server";
import { listStaff, type StoredStaff } from "~/db/staff.server";
import { hasRole, parseStoredGrants } from "./roles";

/** How many ways somebody has to sign in, so that the last one is not taken away. */
export async function countWaysIn(staff: StoredStaff): Promise<number> {
  const passkeys = await listPasskeys(staff.id);
  return passkeys.length + (staff.codeSalt ? 1 : 0) + (staff.ssoKey ? 1 : 0);
}

/** Colleagues who may invite others; with none left nobody could ever be let in again. */
export async function listAdministrators(): Promise<StoredStaff[]> {
  const staff = await listStaff();
  return staff.filter(
    ({ grants, endedOn }) => !endedOn && hasRole(parseStoredGrants(grants), ["administrator"]),
  );
}
