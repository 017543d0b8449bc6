import type { NeedStatus } from "@/db/enums";
import type { Context } from "@/lib/platform/context";
import { allows } from "@/lib/platform/lifecycle";
import { mayStillEdit } from "./edit-need";
import {
  classifiableStatuses,
  editableStatuses,
  joinableStatuses,
  type NeedVerb,
  needLifecycle,
  openCommonStatuses,
} from "./lifecycle";
import { canNeed, type NeedAction, type NeedFacts } from "./policy";

type Subject = NeedFacts & { status: NeedStatus; consent: string };

const moves: Partial<Record<NeedAction, NeedVerb>> = {
  submit: "submit",
  accept: "accept",
  return: "return",
  publish: "publish",
  unpublish: "unpublish",
  solve: "solve",
  withdraw: "withdraw",
  close: "close",
  transfer: "transfer",
  renew: "renew",
  reopen: "reopen",
};

const standing: Partial<Record<NeedAction, (ctx: Context, need: Subject) => boolean>> = {
  edit: mayStillEdit,
  classify: (_ctx, need) => classifiableStatuses.includes(need.status),
  prepare: (_ctx, need) => editableStatuses.includes(need.status),
  requestConsent: (_ctx, need) => editableStatuses.includes(need.status) && need.consent !== "confirmed",
  confirmConsent: (_ctx, need) => editableStatuses.includes(need.status) && need.consent !== "confirmed",
  assign: () => true,
  invite: (_ctx, need) => need.visibility === "directed",
  keep: (_ctx, need) => editableStatuses.includes(need.status),
  join: (_ctx, need) => joinableStatuses.includes(need.status),
  leave: () => true,
  manage: (_ctx, need) => openCommonStatuses.includes(need.status),
};

/** What the actor may do with a need as it stands: the buttons of its page. Each verb judges again. */
export function needActs(ctx: Context, need: Subject): NeedAction[] {
  const open = [
    ...(Object.entries(moves) as [NeedAction, NeedVerb][])
      .filter(([, verb]) => allows(needLifecycle, verb, need.status))
      .map(([action]) => action),
    ...(Object.entries(standing) as [NeedAction, NonNullable<(typeof standing)[NeedAction]>][])
      .filter(([, holds]) => holds(ctx, need))
      .map(([action]) => action),
  ];
  return open.filter((action) => canNeed(ctx, action, need));
}
