"use server";

import { defineAction } from "@/lib/auth/define-action";
import { acceptNeed } from "@/lib/needs/accept-need";
import { assignNeed } from "@/lib/needs/assign-need";
import { batchNeeds } from "@/lib/needs/batch-needs";
import { classifyNeed } from "@/lib/needs/classify-need";
import { closeNeed } from "@/lib/needs/close-need";
import { confirmConsent } from "@/lib/needs/confirm-consent";
import {
  acceptNeedInput,
  assignNeedInput,
  batchInput,
  classifyNeedInput,
  closeNeedInput,
  inviteReaderInput,
  prepareNeedInput,
  returnNeedInput,
  saveNeedInput,
  saveNewNeedInput,
  solveNeedInput,
  transferNeedInput,
  versioned,
  withReasonInput,
} from "@/lib/needs/input";
import { inviteReader, uninviteReader } from "@/lib/needs/invite-readers";
import { prepareNeed } from "@/lib/needs/prepare-need";
import { publishNeed } from "@/lib/needs/publish-need";
import { renewNeed } from "@/lib/needs/renew-need";
import { reopenNeed } from "@/lib/needs/reopen-need";
import { requestConsent } from "@/lib/needs/request-consent";
import { returnNeed } from "@/lib/needs/return-need";
import { saveNeed, saveNewNeed } from "@/lib/needs/save-need";
import { solveNeed } from "@/lib/needs/solve-need";
import { submitNeed } from "@/lib/needs/submit-need";
import { transferNeed } from "@/lib/needs/transfer-need";
import { unpublishNeed } from "@/lib/needs/unpublish-need";
import { withdrawNeed } from "@/lib/needs/withdraw-need";

export const acceptNeedAction = defineAction(acceptNeedInput, acceptNeed, { done: "needs.result.accepted" });
export const returnNeedAction = defineAction(returnNeedInput, returnNeed, { done: "needs.result.returned" });
export const classifyNeedAction = defineAction(classifyNeedInput, classifyNeed, { done: "needs.result.classified" });
export const prepareNeedAction = defineAction(prepareNeedInput, prepareNeed, { done: "needs.result.prepared" });
export const requestConsentAction = defineAction(versioned, requestConsent, { done: "needs.result.consentAsked" });
export const recordConsentAction = defineAction(versioned, confirmConsent, { done: "needs.result.consentGiven" });
export const publishNeedAction = defineAction(versioned, publishNeed, { done: "needs.result.published" });
export const unpublishNeedAction = defineAction(withReasonInput, unpublishNeed, { done: "needs.result.unpublished" });
export const withdrawNeedAction = defineAction(withReasonInput, withdrawNeed, { done: "needs.result.withdrawn" });
export const closeNeedAction = defineAction(closeNeedInput, closeNeed, { done: "needs.result.closed" });
export const transferNeedAction = defineAction(transferNeedInput, transferNeed, { done: "needs.result.transferred" });
export const renewNeedAction = defineAction(versioned, renewNeed, { done: "needs.result.renewed" });
export const reopenNeedAction = defineAction(withReasonInput, reopenNeed, { done: "needs.result.reopened" });
export const solveNeedAction = defineAction(solveNeedInput, solveNeed, { done: "needs.result.solved" });
export const assignNeedAction = defineAction(assignNeedInput, assignNeed, { done: "needs.result.assigned" });
export const submitNeedAction = defineAction(versioned, submitNeed, { done: "needs.result.submitted" });
export const inviteReaderAction = defineAction(inviteReaderInput, inviteReader, {
  done: "needs.invitees.result.invited",
});
export const uninviteReaderAction = defineAction(inviteReaderInput, uninviteReader, {
  done: "needs.invitees.result.uninvited",
});
export const batchNeedsAction = defineAction(batchInput, batchNeeds, {
  done: ({ done, failed }) => ({ key: "needs.result.batchDone", params: { done, failed: failed.length } }),
});
export const saveNewNeedAction = defineAction(saveNewNeedInput, saveNewNeed, {
  redirectTo: ({ id }) => `/desk/needs/${id}`,
});
export const saveNeedAction = defineAction(saveNeedInput, saveNeed, { redirectTo: ({ id }) => `/desk/needs/${id}` });
