import { eq, inArray, isNotNull, sql } from "drizzle-orm";
import { experts, fields, needs, townships } from "@/db/schema";
import { visibleExperts } from "@/lib/experts/policy";
import { visibleNeeds } from "@/lib/needs/policy";
import type { Context } from "@/lib/platform/context";
import { contextOf, type Story } from "@/tests/e2e/support/story";
import type { Cast } from "./hide";

type Firm = { id: string; townshipId: string };
export type Places = { firm: Firm; otherFirm: Firm; office: { id: string } };

/** Two firms of other townships than the demo's, the first with a neighbour who signs in; a university with experts who do. */
export async function storyPlaces(db: Story): Promise<Places> {
  const own = [...(await contextOf(db, "township")).actor.townshipIds];
  const firms = await db.execute<Firm>(sql`
    select o.id, o.township_id as "townshipId" from organizations o
    where o.kind = 'enterprise' and o.township_id is not null and not o.township_id = any(${sql.param(own)}::uuid[])
      and exists (select 1 from organizations n join memberships m on m.organization_id = n.id
        where n.township_id = o.township_id and n.id <> o.id and m.role = 'enterprise')
    order by o.id`);
  const [office] = await db.execute<{ id: string }>(sql`
    select o.id from organizations o where o.kind <> 'enterprise'
      and o.id <> ${(await contextOf(db, "university")).actor.organizationId}
      and exists (select 1 from memberships m where m.organization_id = o.id and m.role = 'expert')
    order by o.id limit 1`);
  const [firm] = firms;
  const otherFirm = firms.find((each) => each.townshipId !== firm?.townshipId);
  if (!firm || !otherFirm || !office) throw new Error("The story has no such firms or university.");
  return { firm, otherFirm, office };
}

/** Those who know, as the verbs take them. */
export async function storyCast(db: Story, { firm, office }: Places, now: Date): Promise<Cast> {
  const director: Context = { ...(await contextOf(db, "director")), clock: () => now };
  const [field] = await db.select({ code: fields.code }).from(fields).where(eq(fields.code, "4.1"));
  if (!field) throw new Error("The story has no field 4.1.");
  const as = (role: "enterprise" | "university", organizationId: string): Context => ({
    ...director,
    actor: { ...director.actor, role, organizationId, townshipIds: [], via: "session" },
  });
  return {
    firm: as("enterprise", firm.id),
    bureau: director,
    office: as("university", office.id),
    invited: office.id,
    fieldCode: field.code,
  };
}

export type Known = { codes: string[]; experts: string[]; fields: string[]; townships: string[]; industries: string[] };

/** What a visitor can find out to ask about. */
export async function knownToAll(db: Story): Promise<Known> {
  const visitor = await contextOf(db, "visitor");
  const [seen, people, fieldCodes, places, trades] = await Promise.all([
    db.select({ code: needs.code }).from(needs).where(visibleNeeds(visitor)).orderBy(needs.code),
    db.select({ id: experts.id }).from(experts).where(visibleExperts(visitor)).orderBy(experts.id),
    db.select({ code: fields.code }).from(fields).where(eq(fields.active, true)).orderBy(fields.code),
    db.select({ name: townships.name }).from(townships).orderBy(townships.position),
    db.selectDistinct({ industry: needs.industry }).from(needs).where(isNotNull(needs.industry)),
  ]);
  return {
    codes: seen.map((need) => need.code),
    experts: people.map((each) => each.id),
    fields: fieldCodes.map((each) => each.code),
    townships: places.map((each) => each.name),
    industries: trades.flatMap((each) => each.industry ?? []).sort(),
  };
}

export type Hidden = { needIds: string[]; needCodes: string[]; expertIds: string[]; maskedId: string };

/** What the second world has and the first has not, by its own numbers; guessed or stolen, they must open nothing. */
export async function hiddenRecords(db: Story, maskedId: string): Promise<Hidden> {
  const [directed, people] = await Promise.all([
    db
      .select({ id: needs.id, code: needs.code })
      .from(needs)
      .where(sql`${needs.visibility} = 'directed' and ${needs.title} like '%琉璃阀%'`),
    db
      .select({ id: experts.id })
      .from(experts)
      .where(inArray(experts.visibility, ["hidden"])),
  ]);
  return {
    needIds: directed.map((need) => need.id),
    needCodes: directed.map((need) => need.code),
    expertIds: people.map((each) => each.id),
    maskedId,
  };
}
