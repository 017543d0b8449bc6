"use server";

import { defineAction } from "@/lib/auth/define-action";
import { recommendExpert, recommendTop } from "@/lib/engagements/recommend-expert";
import { dismissMatch } from "@/lib/matching/dismiss-match";
import { dismissInput, pairInput, recommendTopInput, verdictInput } from "@/lib/matching/input";
import { withdrawVerdict } from "@/lib/matching/withdraw-verdict";

export const recommendAction = defineAction(pairInput, recommendExpert, { done: "matching.result.recommended" });
export const recommendTopAction = defineAction(recommendTopInput, recommendTop, {
  done: ({ count }) => ({ key: "matching.result.recommendedTop", params: { count } }),
});
export const dismissAction = defineAction(dismissInput, dismissMatch, { done: "matching.result.dismissed" });
export const withdrawAction = defineAction(verdictInput, withdrawVerdict, { done: "matching.result.withdrawn" });
