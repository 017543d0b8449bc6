import type { NeedStatus } from "@/db/enums";
import { defineLifecycle } from "@/lib/platform/lifecycle";

const live: readonly NeedStatus[] = ["published", "engaged"];
/** A draft belongs to its firm alone: it is withdrawn, never closed. */
const open: readonly NeedStatus[] = ["submitted", "returned", "accepted", "published", "engaged"];

/**
 * 草稿 → 待审核 ⇄ 退回补充 → 已入库 → 已发布 → 对接中 → 已签约 → 已解决 | 部分解决; also 已撤回, 已过期 (renewable), 已关闭.
 * Classification is a condition of publishing, not a state. A common need begins at 已入库.
 */
export const needLifecycle = defineLifecycle({
  name: "need",
  initial: ["draft", "submitted", "accepted"] as readonly NeedStatus[],
  transitions: {
    submit: { from: ["draft", "returned"], to: "submitted" },
    return: { from: ["submitted", "accepted"], to: "returned" },
    accept: { from: ["submitted"], to: "accepted" },
    publish: { from: ["accepted"], to: "published" },
    /** Taken from the public site to be put right; published again from 已入库. */
    unpublish: { from: ["published"], to: "accepted" },
    /** The first expert who says yes. */
    engage: { from: ["published"], to: "engaged" },
    /** The last open engagement failed or was declined. */
    disengage: { from: ["engaged"], to: "published" },
    contract: { from: live, to: "contracted" },
    /** The technical contract was terminated. */
    uncontract: { from: ["contracted"], to: "engaged" },
    solve: { from: ["published", "engaged", "contracted"], to: "solved" },
    solvePartly: { from: ["published", "engaged", "contracted"], to: "partly_solved" },
    withdraw: { from: ["draft", "submitted", "returned", "accepted", "published"], to: "withdrawn" },
    close: { from: open, to: "closed" },
    /** 转办 of what is no technical need: closed with the reason 已转办. */
    transfer: { from: ["submitted", "accepted"], to: "closed" },
    /** A common need whose members go their own ways again; nobody is talking about it. */
    dissolve: { from: ["accepted", "published", "expired"], to: "closed" },
    expire: { from: live, to: "expired" },
    renew: { from: ["expired"], to: "published" },
    reopen: { from: ["withdrawn", "closed"], to: "submitted" },
  },
} satisfies {
  name: string;
  initial: readonly NeedStatus[];
  transitions: Record<string, { from: readonly NeedStatus[]; to: NeedStatus }>;
});

export type NeedVerb = keyof typeof needLifecycle.transitions;

/** States in which the public may see a need (unless it is directed). */
export const publicStatuses: readonly NeedStatus[] = ["published", "engaged", "contracted", "solved", "partly_solved"];
/** States in which experts are matched to a need. */
export const matchableStatuses: readonly NeedStatus[] = ["published", "engaged"];
/** States in which a need still waits for its end, and is carried over (结转) into the next round. */
export const unfinishedStatuses: readonly NeedStatus[] = ["submitted", "returned", "accepted", "published", "engaged"];

/** States in which the text of a need may still change; a published one is taken back first. */
export const editableStatuses: readonly NeedStatus[] = ["draft", "submitted", "returned", "accepted"];
/** States in which a need may join a common one: handed in, and its own work not yet settled by a contract. */
export const joinableStatuses: readonly NeedStatus[] = ["submitted", "accepted", "published", "engaged"];
/** States of a common need in which its members may still come, go and be named. */
export const openCommonStatuses: readonly NeedStatus[] = ["accepted", "published", "engaged", "expired"];
/** States in which an officer may (re)classify. */
export const classifiableStatuses: readonly NeedStatus[] = [
  "submitted",
  "returned",
  "accepted",
  "published",
  "engaged",
];
