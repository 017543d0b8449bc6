import { type Condition, mightDo, type Rule } from "@/lib/auth/policy";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";

type Nothing = Record<string, never>;
export type LearningCondition = Condition<Nothing>;

/** What was learned is the admin's to see, to try and to put in use. */
export const learningPolicy = {
  read: [{ roles: ["admin", "system"] }],
  train: [{ roles: ["admin", "system"] }],
  activate: [{ roles: ["admin"] }],
} satisfies Record<string, readonly Rule<Nothing>[]>;

/** Throws NotFound for who may not know of models. */
export function requireReader(ctx: Context): void {
  if (!mightDo(learningPolicy, ctx.actor, "read")) throw new NotFound();
}
