import { and, eq, isNull } from "drizzle-orm";
import { memberships, roundTownships } from "@/db/schema";
import { type Audience, notify } from "@/lib/notifications/notify";
import type { Context } from "@/lib/platform/context";

type Concerned = {
  id: string;
  code: string;
  title: string;
  organizationId: string;
  townshipId: string;
  roundId: string;
  ownerId: string | null;
};

/** Tells the firm's people about their need. */
export async function tellFirm(tx: Context, need: Concerned, kind: string): Promise<void> {
  await notify(tx, { organizationIds: [need.organizationId] }, notice(need, kind, `/workspace/needs/${need.id}`));
}

/** Tells the need's owner, or its working group while nobody owns it. */
export async function tellBureau(tx: Context, need: Concerned, kind: string): Promise<void> {
  await notify(tx, await bureauOf(tx, need), notice(need, kind, `/desk/needs/${need.id}`));
}

/** Tells the township's assistants: returns are theirs to bring back to the firm. */
export async function tellTownship(tx: Context, need: Concerned, kind: string): Promise<void> {
  const people = await tx.db
    .select({ id: memberships.userId })
    .from(memberships)
    .where(
      and(eq(memberships.role, "township"), eq(memberships.townshipId, need.townshipId), isNull(memberships.revokedAt)),
    );
  await notify(tx, { userIds: people.map((person) => person.id) }, notice(need, kind, `/desk/needs/${need.id}`));
}

async function bureauOf(tx: Context, need: Concerned): Promise<Audience> {
  if (need.ownerId) return { userIds: [need.ownerId] };
  const groups = await tx.db
    .select({ id: roundTownships.groupId })
    .from(roundTownships)
    .where(and(eq(roundTownships.roundId, need.roundId), eq(roundTownships.townshipId, need.townshipId)));
  return { groupIds: groups.map((group) => group.id) };
}

function notice(need: Concerned, kind: string, path: string) {
  return { kind, params: { code: need.code, title: need.title }, path };
}
