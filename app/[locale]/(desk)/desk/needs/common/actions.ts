"use server";

import { defineAction } from "@/lib/auth/define-action";
import { keepApart } from "@/lib/matching/duplicates/keep-apart";
import { keepApartInput } from "@/lib/matching/input";
import { createCommonNeed } from "@/lib/needs/common/create-common-need";
import { dissolveCommonNeed } from "@/lib/needs/common/dissolve-common-need";
import { gatherNeeds } from "@/lib/needs/common/gather-needs";
import {
  createCommonNeedInput,
  dissolveCommonNeedInput,
  gatherInput,
  joinCommonNeedInput,
  leaveCommonNeedInput,
  nameMemberInput,
} from "@/lib/needs/common/input";
import { joinCommonNeed } from "@/lib/needs/common/join-common-need";
import { leaveCommonNeed } from "@/lib/needs/common/leave-common-need";
import { nameMember } from "@/lib/needs/common/name-member";

/** Carries what was ticked in the inbox to the page that asks for the common words. */
export const gatherNeedsAction = defineAction(gatherInput, gatherNeeds, {
  redirectTo: ({ need }) => `/desk/needs/common?${new URLSearchParams(need.map((id) => ["need", id]))}`,
});
export const createCommonNeedAction = defineAction(createCommonNeedInput, createCommonNeed, {
  redirectTo: ({ id }) => `/desk/needs/${id}`,
});
export const joinCommonNeedAction = defineAction(joinCommonNeedInput, joinCommonNeed, {
  done: "needs.common.result.joined",
});
export const leaveCommonNeedAction = defineAction(leaveCommonNeedInput, leaveCommonNeed, {
  done: "needs.common.result.left",
});
export const dissolveCommonNeedAction = defineAction(dissolveCommonNeedInput, dissolveCommonNeed, {
  done: "needs.common.result.dissolved",
});
export const nameMemberAction = defineAction(nameMemberInput, nameMember, { done: "needs.common.result.named" });
export const keepApartAction = defineAction(keepApartInput, keepApart, { done: "needs.similar.kept" });
