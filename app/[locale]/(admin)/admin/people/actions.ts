"use server";

import { changeRole, revokeRole } from "@/lib/auth/change-role";
import { defineAction } from "@/lib/auth/define-action";
import { invitationInput, onlyId, personReasonInput, reissueInput, revokeRoleInput, roleInput } from "@/lib/auth/input";
import { inviteAndShow, reissueAndShow } from "@/lib/auth/invitation-link";
import { disablePerson, enablePerson } from "@/lib/auth/person-status";
import { resetPersonTotp } from "@/lib/auth/reset-person-totp";
import { revokeInvitation } from "@/lib/auth/revoke-invitation";

const invitationPage = ({ id }: { id: string }) => `/admin/people/invitations/${id}`;

export const inviteAction = defineAction(invitationInput, inviteAndShow, { redirectTo: invitationPage });
export const reissueAction = defineAction(reissueInput, reissueAndShow, { redirectTo: invitationPage });
export const revokeInvitationAction = defineAction(onlyId, revokeInvitation, {
  done: "admin.result.invitationRevoked",
});
export const disablePersonAction = defineAction(personReasonInput, disablePerson, { done: "admin.result.disabled" });
export const enablePersonAction = defineAction(personReasonInput, enablePerson, { done: "admin.result.enabled" });
export const resetTotpAction = defineAction(personReasonInput, resetPersonTotp, { done: "admin.result.totpReset" });
export const changeRoleAction = defineAction(roleInput, changeRole, {
  redirectTo: ({ id }) => `/admin/people/${id}`,
});
export const revokeRoleAction = defineAction(revokeRoleInput, revokeRole, { done: "admin.result.roleRevoked" });
