import { aliasedTable, and, asc, desc, eq, getTableColumns, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import { validate as isUuid } from "uuid";
import type { ConsentState, NeedStatus, NeedType } from "@/db/enums";
import {
  engagements,
  fields,
  files,
  needIndicators,
  needReviews,
  needs,
  organizations,
  roundTownships,
  townships,
  users,
  workingGroups,
} from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { needActs } from "./acts";
import { type NeedRecord, type NeedView, projectNeed, type Sight } from "./need-view";
import { canNeed, identifiableNeeds, type NeedFacts, needFactColumns, visibleNeeds } from "./policy";

/** A need cut to what the caller may see, or null. */
export async function getNeed(ctx: Context, id: string): Promise<NeedView | null> {
  const found = await readNeed(ctx, id);
  return found && projectNeed(found.record, found.sight);
}

/** The whole record and how much of it the caller may see; for "view as", which cuts it to somebody else's sight. */
export async function readNeed(ctx: Context, id: string): Promise<{ record: NeedRecord; sight: Sight } | null> {
  const row = await needRow(ctx, id);
  if (!row) return null;
  const { facts } = row;
  const contact = canNeed(ctx, "readContact", facts);
  // An accepted expert may call the firm, but the file of the case is the firm's and the bureau's.
  const internal = contact && !["expert", "university"].includes(ctx.actor.role);
  const sight = {
    identity: canNeed(ctx, "readIdentity", facts),
    contact,
    internal,
  };
  const [indicators, reviews, attached] = await Promise.all([
    sight.identity ? indicatorsOf(ctx, id) : [],
    internal ? reviewsOf(ctx, id) : [],
    internal ? filesOf(ctx, id) : [],
  ]);
  const record = {
    ...row.record,
    indicators,
    acts: needActs(ctx, { ...facts, consent: row.record.internal.consent }),
    internal: { ...row.record.internal, reviews, files: attached },
  };
  return { record, sight };
}

const owner = aliasedTable(users, "owner");

async function needRow(ctx: Context, id: string): Promise<{ record: NeedRecord; facts: NeedFacts } | null> {
  if (!isUuid(id)) return null;
  const { invited, engaged } = needFactColumns(ctx.actor);
  const [row] = await ctx.db
    .select({
      need: getTableColumns(needs),
      invited,
      engaged,
      firmName: organizations.name,
      products: organizations.products,
      aboveScale: organizations.aboveScale,
      township: townships.name,
      fieldZh: fields.nameZh,
      fieldEn: fields.nameEn,
      owner: owner.name,
      group: workingGroups.name,
    })
    .from(needs)
    .innerJoin(organizations, eq(organizations.id, needs.organizationId))
    .innerJoin(townships, eq(townships.id, needs.townshipId))
    .leftJoin(fields, eq(fields.code, needs.fieldCode))
    .leftJoin(owner, eq(owner.id, needs.ownerId))
    .leftJoin(
      roundTownships,
      and(eq(roundTownships.roundId, needs.roundId), eq(roundTownships.townshipId, needs.townshipId)),
    )
    .leftJoin(workingGroups, eq(workingGroups.id, roundTownships.groupId))
    .where(and(eq(needs.id, id), visibleNeeds(ctx)));
  if (!row) return null;
  const { need } = row;
  const { status, visibility, publishedAt, organizationId, townshipId, common } = need;
  const { invited: isInvited, engaged: isEngaged } = row;
  return {
    facts: {
      status,
      visibility,
      publishedAt,
      organizationId,
      townshipId,
      common,
      invited: isInvited,
      engaged: isEngaged,
    },
    record: {
      id: need.id,
      code: need.code,
      version: need.version,
      status,
      statusSince: need.statusSince,
      title: need.title,
      problem: need.problem,
      type: need.type,
      field: need.fieldCode ? { code: need.fieldCode, zh: row.fieldZh ?? "", en: row.fieldEn ?? "" } : null,
      industry: need.industry,
      funds: need.funds,
      fundsNegotiable: need.fundsNegotiable,
      cooperation: need.cooperation,
      wantedBy: need.wantedBy,
      visibility,
      common,
      publishedAt,
      expiresOn: need.expiresOn,
      expected: need.expected,
      tried: need.tried,
      keywords: need.keywords,
      indicators: [],
      firm: {
        id: organizationId,
        name: row.firmName,
        products: row.products,
        aboveScale: row.aboveScale,
        townshipId,
        township: row.township,
      },
      contact: { name: need.contactName, title: need.contactTitle, phone: need.contactPhone },
      internal: {
        ownTitle: need.title,
        ownProblem: need.problem,
        publicTitle: need.publicTitle,
        publicProblem: need.publicProblem,
        consent: need.consent,
        consentMethod: need.consentMethod,
        consentAt: need.consentAt,
        missing: need.missing,
        fieldHint: need.fieldHint,
        intended: need.intended,
        reporter: need.reporter,
        collectedOn: need.collectedOn,
        source: need.source,
        ownerId: need.ownerId,
        owner: row.owner,
        group: row.group,
        closeReason: need.closeReason,
        submittedAt: need.submittedAt,
        acceptedAt: need.acceptedAt,
        finishedAt: need.finishedAt,
        createdAt: need.createdAt,
        reviews: [],
        files: [],
      },
      acts: [],
    },
  };
}

function indicatorsOf(ctx: Context, needId: string) {
  const { name, present, target, unit, method } = needIndicators;
  return ctx.db
    .select({ name, present, target, unit, method })
    .from(needIndicators)
    .where(eq(needIndicators.needId, needId))
    .orderBy(asc(needIndicators.position));
}

function reviewsOf(ctx: Context, needId: string) {
  const { id, verdict, opinion, at } = needReviews;
  return ctx.db
    .select({ id, verdict, opinion, at, reviewer: users.name })
    .from(needReviews)
    .leftJoin(users, eq(users.id, needReviews.reviewerId))
    .where(eq(needReviews.needId, needId))
    .orderBy(desc(needReviews.at));
}

function filesOf(ctx: Context, needId: string) {
  const { id, name, purpose, bytes, createdAt } = files;
  return ctx.db
    .select({ id, name, purpose, bytes, createdAt })
    .from(files)
    .where(
      and(eq(files.ownerType, "need"), eq(files.ownerId, needId), inArray(files.purpose, ["attachment", "consent"])),
    )
    .orderBy(asc(files.createdAt));
}

export type OwnNeed = {
  id: string;
  code: string;
  version: number;
  title: string;
  type: NeedType | null;
  status: NeedStatus;
  statusSince: Date;
  consent: ConsentState;
  missing: string[];
  expiresOn: string | null;
  /** Experts who said yes and whose engagement is under way. */
  talking: number;
};

/** The needs of the actor's own firm, drafts too, newest change first. Keyset by `updatedAt`. */
export async function ownNeeds(
  ctx: Context,
  page: { before?: string; limit?: number } = {},
): Promise<{ rows: OwnNeed[]; next: string | null }> {
  const limit = page.limit ?? 50;
  if (!ctx.actor.organizationId || ctx.actor.role !== "enterprise") return { rows: [], next: null };
  const rows = await ctx.db
    .select({
      id: needs.id,
      code: needs.code,
      version: needs.version,
      title: needs.title,
      type: needs.type,
      status: needs.status,
      statusSince: needs.statusSince,
      consent: needs.consent,
      missing: needs.missing,
      expiresOn: needs.expiresOn,
      updatedAt: needs.updatedAt,
      talking: sql<number>`${talkingOf}`,
    })
    .from(needs)
    .where(
      and(
        visibleNeeds(ctx),
        eq(needs.organizationId, ctx.actor.organizationId),
        eq(needs.common, false),
        olderThan(page.before),
      ),
    )
    .orderBy(desc(needs.updatedAt), desc(needs.id))
    .limit(limit + 1);
  const last = rows[limit - 1];
  const more = rows.length > limit && last;
  return {
    rows: rows.slice(0, limit).map(({ updatedAt: _updatedAt, ...row }) => row),
    next: more ? `${last.updatedAt.getTime()}.${last.id}` : null,
  };
}

/** Nested on purpose: in a select list of one table, drizzle leaves the table's name off the columns of an outer template. */
const talkingOf = sql`(select count(*)::int from ${engagements} where ${engagements.needId} = ${needs.id}
  and ${engagements.status} in ('interested', 'negotiating', 'agreed'))`;

function olderThan(cursor: string | undefined): SQL | undefined {
  const match = /^(\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(cursor ?? "");
  if (!match) return undefined;
  const at = new Date(Number(match[1]));
  return or(lt(needs.updatedAt, at), and(eq(needs.updatedAt, at), lt(needs.id, match[2] as string)));
}

/** What the form of a new need starts with: the firm's own contact and industry. */
export async function firmContact(ctx: Context): Promise<Record<string, string>> {
  if (ctx.actor.role !== "enterprise" || !ctx.actor.organizationId) return {};
  const { contactName, contactTitle, contactPhone, industry } = organizations;
  const [row] = await ctx.db
    .select({ contactName, contactTitle, contactPhone, industry })
    .from(organizations)
    .where(eq(organizations.id, ctx.actor.organizationId));
  return Object.fromEntries(Object.entries(row ?? {}).map(([key, value]) => [key, value ?? ""]));
}

/** How many experts are talking with the firm about a need that the caller may see. */
export async function talkingExperts(ctx: Context, needId: string): Promise<number> {
  const [row] = await ctx.db
    .select({ value: sql<number>`count(*)::int` })
    .from(engagements)
    .innerJoin(needs, eq(needs.id, engagements.needId))
    .where(
      and(
        eq(needs.id, needId),
        visibleNeeds(ctx),
        identifiableNeeds(ctx),
        inArray(engagements.status, ["interested", "negotiating", "agreed"]),
      ),
    );
  return row?.value ?? 0;
}
