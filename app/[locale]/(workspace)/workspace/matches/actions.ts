"use server";

import { defineAction } from "@/lib/auth/define-action";
import { applyInput } from "@/lib/engagements/input";
import { openEngagement } from "@/lib/engagements/open-engagement";
import { hideMatch, unhideMatch } from "@/lib/matching/hide-match";
import { hideInput } from "@/lib/matching/input";

export const hideAction = defineAction(hideInput, hideMatch, { done: "matching.result.hidden" });
export const unhideAction = defineAction(hideInput, unhideMatch, { done: "matching.result.unhidden" });
export const applyAction = defineAction(
  applyInput,
  (ctx, { needId, expertId, proposal }) =>
    openEngagement(ctx, { needId, expertId: expertId ?? ctx.actor.expertId ?? "", origin: "applied", proposal }),
  { redirectTo: ({ id }) => `/workspace/engagements/${id}` },
);
