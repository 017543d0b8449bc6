"use server";

import { defineAction } from "@/lib/auth/define-action";
import { leaveCommonNeedInput } from "@/lib/needs/common/input";
import { leaveCommonNeed } from "@/lib/needs/common/leave-common-need";
import { confirmConsent, refuseConsent } from "@/lib/needs/confirm-consent";
import { discardDraft, draftKey } from "@/lib/needs/form-drafts";
import {
  refuseConsentInput,
  saveNeedInput,
  saveNewNeedInput,
  solveNeedInput,
  versioned,
  withReasonInput,
} from "@/lib/needs/input";
import { renewNeed } from "@/lib/needs/renew-need";
import { saveNeed, saveNewNeed } from "@/lib/needs/save-need";
import { solveNeed } from "@/lib/needs/solve-need";
import { submitNeed } from "@/lib/needs/submit-need";
import { withdrawNeed } from "@/lib/needs/withdraw-need";

export const saveOwnNewNeedAction = defineAction(saveNewNeedInput, saveNewNeed, {
  redirectTo: ({ id }) => `/workspace/needs/${id}`,
});
export const saveOwnNeedAction = defineAction(saveNeedInput, saveNeed, {
  redirectTo: ({ id }) => `/workspace/needs/${id}`,
});
export const submitOwnNeedAction = defineAction(versioned, submitNeed, { done: "needs.result.submitted" });
export const confirmOwnConsentAction = defineAction(versioned, confirmConsent, { done: "needs.result.consentGiven" });
export const refuseOwnConsentAction = defineAction(refuseConsentInput, refuseConsent, {
  done: "needs.result.consentDeclined",
});
export const withdrawOwnNeedAction = defineAction(withReasonInput, withdrawNeed, { done: "needs.result.withdrawn" });
export const leaveOwnCommonNeedAction = defineAction(leaveCommonNeedInput, leaveCommonNeed, {
  done: "needs.common.result.left",
});
export const renewOwnNeedAction = defineAction(versioned, renewNeed, { done: "needs.result.renewed" });
export const solveOwnNeedAction = defineAction(solveNeedInput, solveNeed, { done: "needs.result.solved" });
export const discardDraftAction = defineAction(
  draftKey,
  (ctx, { form, objectId }) => discardDraft(ctx, form, objectId),
  { done: "needs.result.draftDiscarded" },
);
