import { createHmac } from "node:crypto";
import {
  createInvitation,
  findInvitation,
  type StoredInvitation,
  useInvitation,
} from "~/db/invitations.server";
import { createStaff, findStaff, findStaffBySignInName } from "~/db/staff.server";
import { env } from "~/env.server";
import { getRegion } from "~/region/region.server";
import { recordAudit } from "./audit.server";
import { deriveKey, hashToken, makeToken } from "./keys.server";
import { type Grant, mayGive, parseStoredGrants } from "./roles";

const day = 24 * 3600 * 1000;
/** Days an invitation can be used. */
export const invitationDays = 7;

export type InvitationFault =
  "invitation-unknown" | "invitation-used" | "invitation-expired" | "name-taken";

/** Makes an invitation and returns its token, which is shown once and stored nowhere. */
export async function invite(
  invited: { name: string; grants: Grant[] },
  madeBy: string,
): Promise<string> {
  const token = makeToken();
  const roles = invited.grants.map(({ role }) => role);
  await recordAudit(madeBy, "invitation-made", staffIdOf(token), { roles });
  await createInvitation({
    key: hashToken(token),
    name: invited.name,
    grants: JSON.stringify(invited.grants),
    madeBy,
    expiresAt: new Date(Date.now() + invitationDays * day).toISOString(),
    usedAt: null,
  });
  return token;
}

/** The link that makes an administrator of every institution, for the command line. */
export async function inviteAdministrator(name: string): Promise<string> {
  const institutions = getRegion().institutions.map(({ id }) => id);
  const token = await invite(
    { name, grants: [{ role: "administrator", institutions }] },
    "operator",
  );
  return `${env.PUBLIC_ORIGIN}/office/invitation/${token}`;
}

const staffKey = deriveKey("staff ids");

/** The id that whoever accepts an invitation will have: one invitation can make one colleague only. */
export function staffIdOf(token: string): string {
  return createHmac("sha256", staffKey).update(token).digest("base64url").slice(0, 16);
}

/** An invitation that can be accepted now, or why it can't. */
export async function checkInvitation(
  token: string,
): Promise<{ invitation: StoredInvitation } | { fault: InvitationFault }> {
  const invitation = await findInvitation(hashToken(token));
  if (!invitation) return { fault: "invitation-unknown" };
  if (invitation.usedAt) return { fault: "invitation-used" };
  if (invitation.expiresAt <= new Date().toISOString()) return { fault: "invitation-expired" };
  if (!(await mayStillGive(invitation))) return { fault: "invitation-unknown" };
  return { invitation };
}

/** Who left, or lost the role to give something, must not come back by an invitation of their own. */
async function mayStillGive({ madeBy, grants }: StoredInvitation): Promise<boolean> {
  if (madeBy === "operator") return true;
  const maker = await findStaff(madeBy);
  if (!maker || maker.endedOn) return false;
  return mayGive(parseStoredGrants(maker.grants), parseStoredGrants(grants));
}

/**
 * Makes a colleague of who was invited. `codes` when they sign in with one-time codes; a passkey is
 * stored by the caller. Of many acceptances at the same time one counts.
 */
export async function acceptInvitation(
  token: string,
  codes: { signInName: string; codeSalt: string } | null,
): Promise<{ staffId: string } | { fault: InvitationFault }> {
  const checked = await checkInvitation(token);
  if ("fault" in checked) return checked;
  const { invitation } = checked;
  const id = staffIdOf(token);
  if (codes && (await findStaffBySignInName(codes.signInName))) return { fault: "name-taken" };
  const now = new Date().toISOString();
  await recordAudit(id, "invitation-used", id, { with: codes ? "codes" : "passkey" });
  const created = await createStaff({
    id,
    name: invitation.name,
    signInName: codes?.signInName ?? null,
    ssoKey: null,
    grants: invitation.grants,
    codeSalt: codes?.codeSalt ?? null,
    since: now.slice(0, 10),
    endedOn: null,
  });
  if (!created) return { fault: (await findStaff(id)) ? "invitation-used" : "name-taken" };
  await useInvitation(invitation.key, now);
  return { staffId: id };
}
