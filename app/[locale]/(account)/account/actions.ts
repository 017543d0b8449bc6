"use server";

import { defineAction } from "@/lib/auth/define-action";
import { disableTotp } from "@/lib/auth/disable-totp";
import { editAccount } from "@/lib/auth/edit-account";
import { accountInput, changePasswordInput, nothingTyped, onlyId, totpCodeInput, totpOffInput } from "@/lib/auth/input";
import { revokeSession } from "@/lib/auth/revoke-session";
import { changeOwnPassword, confirmTotp, endOtherSessions } from "@/lib/auth/session-actions";

export const editAccountAction = defineAction(accountInput, editAccount, { done: "auth.result.accountSaved" });
export const changePasswordAction = defineAction(changePasswordInput, changeOwnPassword, {
  done: "auth.result.passwordChanged",
});
export const confirmTotpAction = defineAction(totpCodeInput, confirmTotp, { redirectTo: () => "/account#totp" });
export const disableTotpAction = defineAction(totpOffInput, disableTotp, { done: "auth.result.totpOff" });
export const revokeSessionAction = defineAction(onlyId, revokeSession, { done: "auth.result.sessionRevoked" });
export const revokeOthersAction = defineAction(nothingTyped, endOtherSessions, { done: "auth.result.sessionsRevoked" });
