"use server";

import { activateAgreement } from "@/lib/agreements/activate-agreement";
import { approveAgreement } from "@/lib/agreements/approve-agreement";
import { completeAgreement } from "@/lib/agreements/complete-agreement";
import { confirmAgreement } from "@/lib/agreements/confirm-agreement";
import { draftAgreement } from "@/lib/agreements/draft-agreement";
import {
  activateInput,
  approveInput,
  confirmInput,
  draftInput,
  evidenceInput,
  milestoneDoneInput,
  reasonInput,
  reviseInput,
  versioned,
  voidEvidenceInput,
} from "@/lib/agreements/input";
import { markMilestone } from "@/lib/agreements/mark-milestone";
import { recordEvidence } from "@/lib/agreements/record-evidence";
import { reviseAgreement } from "@/lib/agreements/revise-agreement";
import { submitAgreement } from "@/lib/agreements/submit-agreement";
import { terminateAgreement } from "@/lib/agreements/terminate-agreement";
import { voidEvidence } from "@/lib/agreements/void-evidence";
import { defineAction } from "@/lib/auth/define-action";

export const draftAction = defineAction(draftInput, draftAgreement, {
  redirectTo: ({ id }) => `/workspace/agreements/${id}`,
});
export const deskDraftAction = defineAction(draftInput, draftAgreement, {
  redirectTo: ({ id }) => `/desk/agreements/${id}`,
});
export const reviseAction = defineAction(reviseInput, reviseAgreement, {
  done: ({ changed, voided }) => {
    if (!changed) return { key: "agreements.result.unchanged" };
    return voided > 0 ? { key: "agreements.result.amended", params: { voided } } : { key: "agreements.result.revised" };
  },
});
export const submitAction = defineAction(versioned, submitAgreement, { done: "agreements.result.submitted" });
export const confirmAction = defineAction(confirmInput, confirmAgreement, {
  done: ({ sealed }) => ({ key: sealed ? "agreements.result.sealed" : "agreements.result.confirmed" }),
});
export const approveAction = defineAction(approveInput, approveAgreement, { done: "agreements.result.approved" });
export const activateAction = defineAction(activateInput, activateAgreement, { done: "agreements.result.activated" });
export const completeAction = defineAction(versioned, completeAgreement, { done: "agreements.result.completed" });
export const terminateAction = defineAction(reasonInput, terminateAgreement, { done: "agreements.result.terminated" });
export const evidenceAction = defineAction(evidenceInput, recordEvidence, { done: "agreements.result.evidence" });
export const voidEvidenceAction = defineAction(voidEvidenceInput, voidEvidence, { done: "agreements.result.voided" });
export const milestoneAction = defineAction(milestoneDoneInput, markMilestone, { done: "agreements.result.milestone" });
