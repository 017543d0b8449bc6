import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { loadPersonFor, revisePerson } from "./load-person";
import { requireAnAdmin } from "./require-an-admin";

type PersonInput = { id: string; version: number; reason: string };

/** Shuts a person out at once, with a reason; records stay. */
export async function disablePerson(ctx: Context, input: PersonInput): Promise<{ id: string }> {
  return setStatus(ctx, input, "disable");
}

/** Lets a disabled person in again. */
export async function enablePerson(ctx: Context, input: PersonInput): Promise<{ id: string }> {
  return setStatus(ctx, input, "enable");
}

const edges = { disable: { from: "active", to: "disabled" }, enable: { from: "disabled", to: "active" } } as const;

async function setStatus(ctx: Context, input: PersonInput, verb: keyof typeof edges): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const person = await loadPersonFor(tx, input, verb);
    const { from, to } = edges[verb];
    if (person.status !== from) throw new Conflict();
    await revisePerson(tx, person, { status: to });
    await requireAnAdmin(tx);
    await recordAudit(tx, {
      action: `people.${verb}`,
      objectType: "user",
      objectId: person.id,
      from,
      to,
      reason: input.reason,
    });
    return { id: person.id };
  });
}
