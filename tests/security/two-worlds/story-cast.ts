import { and, eq, isNotNull, ne, sql } from "drizzle-orm";
import { experts, fields, needs, organizations, townships } from "@/db/schema";
import { visibleExperts } from "@/lib/experts/policy";
import { visibleNeeds } from "@/lib/needs/policy";
import type { Context } from "@/lib/platform/context";
import { contextOf, type Story } from "@/tests/e2e/support/story";
import type { Known } from "./addresses";
import type { Cast } from "./hide";

/** A firm of another township than the demo's, and a university that is not the demo's: nobody who signs in is of them. */
export async function storyCast(db: Story): Promise<Cast> {
  const director = await contextOf(db, "director");
  const [enterprise, township, university] = await Promise.all(
    (["enterprise", "township", "university"] as const).map(async (who) => (await contextOf(db, who)).actor),
  );
  const own = [...(township?.townshipIds ?? [])];
  const [firm] = await db
    .select({ id: organizations.id })
    .from(organizations)
    .where(
      and(
        eq(organizations.kind, "enterprise"),
        isNotNull(organizations.townshipId),
        sql`not ${organizations.townshipId} = any(${sql.param(own)}::uuid[])`,
        ne(organizations.id, enterprise?.organizationId as string),
      ),
    )
    .orderBy(organizations.id)
    .limit(1);
  const [office] = await db
    .select({ id: organizations.id })
    .from(organizations)
    .where(and(eq(organizations.kind, "university"), ne(organizations.id, university?.organizationId as string)))
    .orderBy(organizations.id)
    .limit(1);
  const [field] = await db.select({ code: fields.code }).from(fields).where(eq(fields.code, "4.1"));
  if (!firm || !office || !field) throw new Error("The story has no such firm, university or field.");
  const as = (role: "enterprise" | "university", organizationId: string): Context => ({
    ...director,
    actor: { ...director.actor, role, organizationId, townshipIds: [], via: "session" } as Context["actor"],
  });
  return {
    firm: as("enterprise", firm.id),
    bureau: director,
    office: as("university", office.id),
    invited: office.id,
    fieldCode: field.code,
  };
}

/** What a visitor can find out to ask about, and the numbers that hidden needs will have. */
export async function knownToAll(db: Story): Promise<Known> {
  const visitor = await contextOf(db, "visitor");
  const [seen, people, fieldCodes, places, trades, [last]] = await Promise.all([
    db.select({ code: needs.code }).from(needs).where(visibleNeeds(visitor)).orderBy(needs.code),
    db.select({ id: experts.id }).from(experts).where(visibleExperts(visitor)).orderBy(experts.id).limit(20),
    db.select({ code: fields.code }).from(fields).where(eq(fields.active, true)).orderBy(fields.code).limit(40),
    db.select({ name: townships.name }).from(townships).orderBy(townships.position),
    db.selectDistinct({ industry: needs.industry }).from(needs).where(isNotNull(needs.industry)),
    db.select({ code: sql<string>`max(${needs.code})` }).from(needs),
  ]);
  const [prefix = "", number = "0"] = (last?.code ?? "").split("-");
  const next = Array.from({ length: 8 }, (_, at) => `${prefix}-${String(Number(number) + 1 + at).padStart(4, "0")}`);
  return {
    codes: [...seen.map((need) => need.code), ...next],
    experts: people.map((each) => each.id),
    fields: fieldCodes.map((each) => each.code),
    townships: places.map((each) => each.name),
    industries: trades.flatMap((each) => each.industry ?? []).sort(),
  };
}
