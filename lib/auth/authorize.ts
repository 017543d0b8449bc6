import type { Context } from "@/lib/platform/context";
import { Denied } from "@/lib/platform/errors";
import { decide, type PolicyTable } from "./policy";

/** Throws Denied, with the policy's reason, unless the actor may do the action to the object. */
export function authorize<Facts, Action extends string>(
  ctx: Context,
  table: PolicyTable<Facts, Action>,
  action: Action,
  facts: Facts,
): void {
  const decision = decide(table, ctx.actor, action, facts);
  if (!decision.allow) throw new Denied(decision.reason);
}
