"use server";

import { defineAction } from "@/lib/auth/define-action";
import { acceptInvitation } from "@/lib/engagements/accept-invitation";
import { addEntry } from "@/lib/engagements/add-entry";
import { agreeEngagement } from "@/lib/engagements/agree-engagement";
import { declineInvitation } from "@/lib/engagements/decline-invitation";
import { failEngagement } from "@/lib/engagements/fail-engagement";
import {
  acceptInput,
  agreeInput,
  applyInput,
  declineInput,
  entryInput,
  failInput,
  inviteInput,
  nextStepInput,
  openEngagementInput,
  referInput,
  versioned,
} from "@/lib/engagements/input";
import { applyForNeed, inviteToNeed, openEngagement } from "@/lib/engagements/open-engagement";
import { referInvitation } from "@/lib/engagements/refer-invitation";
import { setNextStep } from "@/lib/engagements/set-next-step";
import { startNegotiation } from "@/lib/engagements/start-negotiation";

export const acceptAction = defineAction(acceptInput, acceptInvitation, {
  done: ({ warning }) =>
    warning ? { ...warning, key: "engagements.result.acceptedFull" } : { key: "engagements.result.accepted" },
});
export const declineAction = defineAction(declineInput, declineInvitation, { done: "engagements.result.declined" });
export const referAction = defineAction(referInput, referInvitation, { done: "engagements.result.referred" });
export const negotiateAction = defineAction(versioned, startNegotiation, { done: "engagements.result.negotiating" });
export const agreeAction = defineAction(agreeInput, agreeEngagement, { done: "engagements.result.agreed" });
export const failAction = defineAction(failInput, failEngagement, { done: "engagements.result.failed" });
export const nextStepAction = defineAction(nextStepInput, setNextStep, { done: "engagements.result.nextStep" });
export const entryAction = defineAction(entryInput, addEntry, { done: "engagements.result.entry" });
export const recommendAction = defineAction(openEngagementInput, openEngagement, {
  done: ({ warning }) =>
    warning ? { ...warning, key: "engagements.result.openedFull" } : { key: "engagements.result.opened" },
});
export const applyAction = defineAction(applyInput, applyForNeed, {
  redirectTo: ({ id }) => `/workspace/engagements/${id}`,
});
export const inviteAction = defineAction(inviteInput, inviteToNeed, {
  redirectTo: ({ id }) => `/workspace/engagements/${id}`,
});
