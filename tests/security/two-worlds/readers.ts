import { and, eq, inArray, isNull, ne, type SQL, sql } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import { v7 } from "uuid";
import type { Role } from "@/db/enums";
import { experts, memberships, needs, organizations, users } from "@/db/schema";
import { createSession } from "@/lib/auth/create-session";
import { authSecret } from "@/lib/auth/secrets";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { saveSearch } from "@/lib/saved-searches/save-search";
import { contextOf, type Story } from "@/tests/e2e/support/story";
import { secret } from "./hide";
import type { Places } from "./story-cast";

/** Somebody who must not know: by what they are to the hidden things, with the cookie of a session that both worlds have. */
export type Reader = { name: string; role: Role | "visitor"; userId: string | null; cookie: string; thorough: boolean };

/** Of every role that must not know one reader of the demo, and those who stand nearest to what is hidden. */
export async function readersOf(db: Story, places: Places, now: Date): Promise<Reader[]> {
  const { firm, office } = places;
  const notTheirs = inArray(memberships.organizationId, sql`(${sql.join([firm.id, places.otherFirm.id], sql`, `)})`);
  const demo = (role: Role) => eq(users.email, `${role}@demo.example`);
  const chosen: [name: string, role: Role, where: SQL, thorough?: true][] = [
    ["another firm", "enterprise", demo("enterprise"), true],
    ["another expert", "expert", demo("expert"), true],
    ["another university's office", "university", demo("university"), true],
    ["another township's officer", "township", demo("township"), true],
    ["a firm next door", "enterprise", sql`${organizations.townshipId} = ${firm.townshipId} and not ${notTheirs}`],
    ["an expert beside the hidden one", "expert", eq(memberships.organizationId, office.id)],
    [
      "an expert of that very subject",
      "expert",
      sql`${ne(memberships.organizationId, office.id)} and ${memberships.expertId} in (select ${experts.id} from ${experts}
        where concat_ws(' ', array_to_string(${experts.directions}, ' '), ${experts.bio}) ~ '酸洗|不锈钢|表面') and ${users.email} is distinct from 'expert@demo.example'`,
    ],
  ];
  const readers: Reader[] = [{ name: "a visitor", role: "visitor", userId: null, cookie: "", thorough: true }];
  for (const [name, role, where, thorough] of chosen)
    readers.push({ name, role, thorough: thorough ?? false, ...(await signedIn(db, role, where, now)) });
  return readers;
}

async function signedIn(db: Story, role: Role, where: SQL, now: Date): Promise<{ userId: string; cookie: string }> {
  const [user] = await db
    .select({ id: users.id, epoch: users.epoch, totpEnabledAt: users.totpEnabledAt, email: users.email })
    .from(users)
    .innerJoin(memberships, and(eq(memberships.userId, users.id), isNull(memberships.revokedAt)))
    .leftJoin(organizations, eq(organizations.id, memberships.organizationId))
    .where(and(eq(memberships.role, role), where))
    .orderBy(users.id)
    .limit(1);
  if (!user) throw new Error(`The story has no such ${role}.`);
  // Mail is compared too, and half of them want it once a week.
  if (!user.email)
    await db
      .update(users)
      .set({ email: `${user.id}@reader.example`, mailDigest: "weekly" })
      .where(eq(users.id, user.id));
  const ctx: Context = { ...(await contextOf(db, "visitor")), clock: () => now };
  const session = await transaction(ctx, (tx) => createSession(tx, user, null, "password"));
  const token = await encode({ token: { sid: session.id }, secret: authSecret(), maxAge: 12 * 3600 });
  return { userId: user.id, cookie: `next-auth.session-token=${token}` };
}

/** What they want to be told of by mail: words of all, words of the hidden, and everything. */
export const watched = [
  { kind: "need", query: "", alert: "at_once" },
  { kind: "need", query: "q=酸洗", alert: "daily" },
  { kind: "need", query: `q=${secret.word}`, alert: "at_once" },
  { kind: "need", query: "funds=over_1000", alert: "daily" },
  { kind: "expert", query: "q=酸洗", alert: "at_once" },
  { kind: "expert", query: `q=${secret.expert}`, alert: "daily" },
] as const;

export async function saveSearches(db: Story, readers: readonly Reader[], now: Date): Promise<void> {
  const base = await contextOf(db, "visitor");
  for (const { role, userId } of readers) {
    if (!userId || role === "visitor") continue;
    const ctx: Context = { ...base, clock: () => now, actor: { ...base.actor, role, userId } };
    for (const each of watched) await saveSearch(ctx, { ...each, name: each.query || "全部" });
  }
}

/** Stands the reader as near to a hidden need as can be: among those whom its matching found. */
export async function matchWith(db: Story, needId: string, { userId }: Reader): Promise<void> {
  await db.execute(sql`
    insert into matches select (jsonb_populate_record(null::matches, to_jsonb(m) || jsonb_build_object('id', ${v7()}::text,
      'expert_id', (select expert_id from memberships where user_id = ${userId} and role = 'expert')))).*
    from matches m where m.need_id = ${needId} order by m.rank limit 1
    on conflict (need_id, expert_id) do nothing`);
}

/** Whom the matching of a hidden need found: they are near, and must not feel it. */
export async function matchedExperts(db: Story, needId: string): Promise<string[]> {
  const rows = await db.execute<{ userId: string }>(
    sql`select m.user_id as "userId" from matches x join memberships m on m.expert_id = x.expert_id
      where x.need_id = ${needId} and exists (select 1 from ${needs} n where n.id = x.need_id)`,
  );
  return rows.map((row) => row.userId);
}
