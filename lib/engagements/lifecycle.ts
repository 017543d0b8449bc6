import type { EngagementStatus } from "@/db/enums";
import { defineLifecycle } from "@/lib/platform/lifecycle";

/** 待响应 → 有意向 | 婉拒 | 推荐他人 → 洽谈中 → 达成意向 → 已签约 | 未达成. An expert who applies starts at 有意向. */
export const engagementLifecycle = defineLifecycle({
  name: "engagement",
  initial: ["invited", "interested"] as readonly EngagementStatus[],
  transitions: {
    accept: { from: ["invited"], to: "interested" },
    decline: { from: ["invited"], to: "declined" },
    refer: { from: ["invited"], to: "referred" },
    negotiate: { from: ["interested"], to: "negotiating" },
    agree: { from: ["negotiating"], to: "agreed" },
    fail: { from: ["invited", "interested", "negotiating", "agreed"], to: "failed" },
    /** A technical contract took effect; only the agreement's verb walks this edge. */
    contract: { from: ["interested", "negotiating", "agreed"], to: "contracted" },
    /** That contract was terminated. */
    uncontract: { from: ["contracted"], to: "negotiating" },
  },
} satisfies {
  name: string;
  initial: readonly EngagementStatus[];
  transitions: Record<string, { from: readonly EngagementStatus[]; to: EngagementStatus }>;
});

export type EngagementVerb = keyof typeof engagementLifecycle.transitions;

/** The expert said yes and nobody has given up: these hold the need at 对接中. */
export const activeStatuses: readonly EngagementStatus[] = ["interested", "negotiating", "agreed", "contracted"];
/** Something is still to be done by somebody. */
export const openStatuses: readonly EngagementStatus[] = ["invited", "interested", "negotiating", "agreed"];
export const endedStatuses: readonly EngagementStatus[] = ["declined", "referred", "failed"];
/** Days without any activity after which an open engagement counts as silent. */
export const silentAfterDays = 14;
