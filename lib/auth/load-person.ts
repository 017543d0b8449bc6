import { and, eq, sql } from "drizzle-orm";
import { users } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { Conflict, NotFound } from "@/lib/platform/errors";
import { authorize } from "./authorize";
import { type PersonAction, personPolicy, visiblePeople } from "./people-policy";

/** Loads a person for a mutation: NotFound where the actor may not see them, Conflict with an old version. */
export async function loadPersonFor(ctx: Context, input: { id: string; version: number }, action: PersonAction) {
  const [person] = await ctx.db
    .select({ id: users.id, version: users.version, status: users.status, totpEnabledAt: users.totpEnabledAt })
    .from(users)
    .where(and(eq(users.id, input.id), visiblePeople(ctx)));
  if (!person) throw new NotFound();
  authorize(ctx, personPolicy, action, { userId: person.id });
  if (person.version !== input.version) throw new Conflict();
  return person;
}

/** Changes a person's row under its version; a raised epoch ends all sessions at once. */
export async function revisePerson(
  ctx: Context,
  person: { id: string; version: number },
  set: Partial<typeof users.$inferInsert>,
): Promise<void> {
  const changed = await ctx.db
    .update(users)
    .set({ ...set, epoch: sql`${users.epoch} + 1`, updatedAt: ctx.clock(), version: sql`${users.version} + 1` })
    .where(and(eq(users.id, person.id), eq(users.version, person.version)))
    .returning({ id: users.id });
  if (changed.length === 0) throw new Conflict();
}
