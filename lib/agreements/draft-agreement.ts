import { and, eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { agreements, engagements, organizations } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { visibleEngagements } from "@/lib/engagements/policy";
import { shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { Conflict, Invalid, NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { DraftInput } from "./input";
import { isTechnical } from "./lifecycle";
import { authorizeAgreement } from "./policy";
import { writeAgreementSearchDocuments } from "./search-document";
import { tellSides } from "./tell-sides";
import { readText, writeMilestones } from "./write-text";

type Parties = {
  partyAId: string;
  partyBId: string;
  needId: string | null;
  expertId: string | null;
  engagementId: string | null;
};

const draftable = ["interested", "negotiating", "agreed", "contracted"];

/** 起草: from an engagement, or between a firm and a university directly. Both sides see the draft and may put it right. */
export async function draftAgreement(ctx: Context, input: DraftInput): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const parties = input.engagementId ? await ofEngagement(tx, input.engagementId) : directly(tx, input);
    const { townshipId } = await requireParties(tx, parties);
    authorizeAgreement(tx, "draft", { ...parties, status: "draft", townshipId });
    if (isTechnical(input.kind) && !parties.engagementId)
      throw new Invalid("kind", "agreements.result.technicalNeedsEngagement");
    const text = readText(input, parties);
    const now = tx.clock();
    const id = v7();
    const code = await nextCode(tx, shanghaiDay(now).slice(0, 4));
    await tx.db.insert(agreements).values({
      id,
      code,
      ...text.columns,
      ...parties,
      textHash: text.hash,
      status: "draft",
      statusSince: now,
      createdBy: tx.actor.userId,
      createdAt: now,
      updatedAt: now,
    });
    await writeMilestones(tx, id, text.milestones);
    await writeAgreementSearchDocuments(tx, [id]);
    await recordAudit(tx, {
      action: "agreements.draft",
      objectType: "agreement",
      objectId: id,
      to: "draft",
      detail: { kind: input.kind, engagementId: parties.engagementId, textHash: text.hash },
    });
    await tellSides(tx, { id, code, title: input.title, townshipId, ...parties }, "agreementDrafted", [
      "party_a",
      "party_b",
      "expert",
      "bureau",
    ]);
    return { id, code };
  });
}

async function ofEngagement(ctx: Context, id: string): Promise<Parties> {
  const [row] = await ctx.db
    .select({
      needId: engagements.needId,
      expertId: engagements.expertId,
      partyAId: engagements.organizationId,
      partyBId: engagements.universityId,
      status: engagements.status,
      origin: engagements.origin,
    })
    .from(engagements)
    .where(and(eq(engagements.id, id), visibleEngagements(ctx)));
  if (!row) throw new NotFound();
  const { status, origin, ...parties } = row;
  if (!draftable.includes(status)) throw new Conflict("agreements.result.engagementClosed");
  // An agreement names its firm: an application that the firm has not taken up is no way to learn the name.
  if (status === "interested" && origin === "applied") throw new Conflict("agreements.result.notTakenUp");
  return { ...parties, engagementId: id };
}

/** The own organization stands in for the party that was left out. */
function directly(ctx: Context, input: DraftInput): Parties {
  const { role, organizationId } = ctx.actor;
  const partyAId = input.partyAId ?? (role === "enterprise" ? organizationId : null);
  const partyBId = input.partyBId ?? (role === "university" ? organizationId : null);
  if (!partyAId) throw new Invalid("partyAId", "form.required");
  if (!partyBId) throw new Invalid("partyBId", "form.required");
  return { partyAId, partyBId, needId: null, expertId: null, engagementId: null };
}

/** Party A is a firm, party B a university or institute. */
async function requireParties(ctx: Context, { partyAId, partyBId }: Parties): Promise<{ townshipId: string | null }> {
  const rows = await ctx.db
    .select({ id: organizations.id, kind: organizations.kind, townshipId: organizations.townshipId })
    .from(organizations)
    .where(sql`${organizations.id} in (${partyAId}, ${partyBId})`);
  const firm = rows.find((row) => row.id === partyAId);
  const university = rows.find((row) => row.id === partyBId);
  if (firm?.kind !== "enterprise") throw new Invalid("partyAId", "agreements.result.partyUnknown");
  if (!university || university.kind === "enterprise") throw new Invalid("partyBId", "agreements.result.partyUnknown");
  return { townshipId: firm.townshipId };
}

/** XY2026-001 (协议): the running number of the year, one drafter at a time. */
async function nextCode(tx: Context, year: string): Promise<string> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtext('agreements.code'))`);
  const [row] = await tx.db
    .select({ last: sql<string | null>`max(substring(${agreements.code} from 8)::int)` })
    .from(agreements)
    .where(sql`${agreements.code} ~ ${`^XY${year}-[0-9]+$`}`);
  return `XY${year}-${String(Number(row?.last ?? 0) + 1).padStart(3, "0")}`;
}
