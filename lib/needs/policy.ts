import { and, eq, inArray, isNotNull, ne, type SQL, sql } from "drizzle-orm";
import type { NeedStatus, Visibility } from "@/db/enums";
import { engagements, experts, needInvitedUniversities, needInvitees, needs } from "@/db/schema";
import { authorize } from "@/lib/auth/authorize";
import { type Condition, decide, predicate, type Rule } from "@/lib/auth/policy";
import { bureau, everyone, groupStaff } from "@/lib/auth/roles";
import type { Actor, Context } from "@/lib/platform/context";
import { publicStatuses } from "./lifecycle";

/** What the rules look at. `invited` and `engaged` are about the actor: see `needFactColumns`. */
export type NeedFacts = {
  status: NeedStatus;
  visibility: Visibility | null;
  publishedAt: Date | null;
  organizationId: string;
  townshipId: string;
  /** 共性需求: its firm is the lead of several, so no firm acts on it alone. */
  common: boolean;
  /** The actor's expert (or one of the actor's university) was asked about this need. */
  invited: boolean;
  /** …and said yes: they see through a mask. */
  engaged: boolean;
};

const nothing = sql`false`;
const acceptedStatuses = ["interested", "negotiating", "agreed", "contracted"] as const;

/** Experts who speak for the actor: the own profile, or all of the own university. */
function actorExperts(actor: Actor): SQL | null {
  if (actor.role === "expert" && actor.expertId) return sql`(select ${actor.expertId}::uuid)`;
  if (actor.role === "university" && actor.organizationId) {
    return sql`(select ${experts.id} from ${experts} where ${experts.organizationId} = ${actor.organizationId})`;
  }
  return null;
}

function invitedSql(actor: Actor): SQL {
  const own = actorExperts(actor);
  if (!own) return nothing;
  const office =
    actor.role === "university"
      ? sql`exists (select 1 from ${needInvitedUniversities} where ${needInvitedUniversities.needId} = ${needs.id}
        and ${needInvitedUniversities.organizationId} = ${actor.organizationId})`
      : nothing;
  return sql`(${office} or exists (select 1 from ${needInvitees} where ${needInvitees.needId} = ${needs.id} and ${needInvitees.expertId} in ${own})
    or exists (select 1 from ${engagements} where ${engagements.needId} = ${needs.id} and ${engagements.expertId} in ${own}))`;
}

/** An expert's own application is no acceptance: only once the firm takes it up do they see through a mask. */
function engagedSql(actor: Actor): SQL {
  const own = actorExperts(actor);
  if (!own) return nothing;
  return sql`exists (select 1 from ${engagements} where ${engagements.needId} = ${needs.id} and ${engagements.expertId} in ${own}
    and ${inArray(engagements.status, [...acceptedStatuses])}
    and not (${engagements.status} = 'interested' and ${engagements.origin} = 'applied'))`;
}

/** The columns that turn a row into `NeedFacts` for one actor. */
export function needFactColumns(actor: Actor) {
  return {
    status: needs.status,
    visibility: needs.visibility,
    publishedAt: needs.publishedAt,
    organizationId: needs.organizationId,
    townshipId: needs.townshipId,
    common: needs.common,
    invited: sql<boolean>`${invitedSql(actor)}`,
    engaged: sql<boolean>`${engagedSql(actor)}`,
  };
}

const isPublic: Condition<NeedFacts> = {
  name: "public",
  holds: (_actor, need) =>
    publicStatuses.includes(need.status) &&
    need.publishedAt !== null &&
    (need.visibility === "public" || need.visibility === "masked"),
  sql: () =>
    and(
      inArray(needs.status, [...publicStatuses]),
      isNotNull(needs.publishedAt),
      inArray(needs.visibility, ["public", "masked"]),
    ) as SQL,
};
const isOpenlyNamed: Condition<NeedFacts> = {
  name: "openly named",
  holds: (_actor, need) =>
    publicStatuses.includes(need.status) && need.publishedAt !== null && need.visibility === "public",
  sql: () =>
    and(
      inArray(needs.status, [...publicStatuses]),
      isNotNull(needs.publishedAt),
      eq(needs.visibility, "public"),
    ) as SQL,
};
const wasPublished: Condition<NeedFacts> = {
  name: "was published",
  holds: (_actor, need) => publicStatuses.includes(need.status) && need.publishedAt !== null,
  sql: () => and(inArray(needs.status, [...publicStatuses]), isNotNull(needs.publishedAt)) as SQL,
};
const ownFirm: Condition<NeedFacts> = {
  name: "own firm",
  holds: (actor, need) => actor.organizationId === need.organizationId,
  sql: (actor) => (actor.organizationId ? eq(needs.organizationId, actor.organizationId) : nothing),
};
const ownTownship: Condition<NeedFacts> = {
  name: "own township",
  holds: (actor, need) => actor.townshipIds.includes(need.townshipId),
  sql: (actor) => (actor.townshipIds.length ? inArray(needs.townshipId, [...actor.townshipIds]) : nothing),
};
const notDraft: Condition<NeedFacts> = {
  name: "not a draft",
  holds: (_actor, need) => need.status !== "draft",
  sql: () => ne(needs.status, "draft"),
};
const single: Condition<NeedFacts> = {
  name: "of one firm",
  holds: (_actor, need) => !need.common,
  sql: () => eq(needs.common, false),
};
const common: Condition<NeedFacts> = {
  name: "common",
  holds: (_actor, need) => need.common,
  sql: () => eq(needs.common, true),
};
const invited: Condition<NeedFacts> = { name: "invited", holds: (_actor, need) => need.invited, sql: invitedSql };
const engaged: Condition<NeedFacts> = { name: "engaged", holds: (_actor, need) => need.engaged, sql: engagedSql };

const byGroup: readonly Rule<NeedFacts>[] = [
  { roles: groupStaff, when: [ownTownship, notDraft] },
  { roles: ["director", "system"], when: [notDraft] },
];
/** What is done to one firm's need: the firm's and its township's acts, and those of the bureau. */
const byFirm: readonly Rule<NeedFacts>[] = [{ roles: ["enterprise"], when: [ownFirm, single] }];
const byTownship: readonly Rule<NeedFacts>[] = [{ roles: ["township"], when: [ownTownship, single] }];
const byGroupSingly = byGroup.map(({ roles, when = [] }) => ({ roles, when: [...when, single] }));
const staffRead: readonly Rule<NeedFacts>[] = [
  { roles: ["enterprise"], when: [ownFirm] },
  { roles: ["township"], when: [ownTownship] },
  { roles: bureau, when: [notDraft] },
];

export const needPolicy = {
  read: [
    { roles: everyone, when: [isPublic] },
    ...staffRead,
    { roles: ["expert", "university"], when: [wasPublished, invited] },
  ],
  /** The firm's name, township, products, and the text as the firm wrote it. */
  readIdentity: [
    { roles: everyone, when: [isOpenlyNamed] },
    ...staffRead,
    { roles: ["expert", "university"], when: [engaged] },
  ],
  /** The person to call. */
  readContact: [...staffRead, { roles: ["expert", "university"], when: [engaged] }],
  create: [...byFirm, ...byTownship, { roles: groupStaff, when: [ownTownship] }, { roles: ["director", "system"] }],
  edit: [...byFirm, ...byTownship, ...byGroupSingly],
  submit: [...byFirm, ...byTownship, ...byGroupSingly],
  accept: byGroup,
  return: byGroupSingly,
  classify: byGroup,
  prepare: byGroup,
  requestConsent: [...byTownship, ...byGroupSingly],
  /** The firm agrees by account; an officer records a signed form; a link acts as the firm. */
  confirmConsent: [...byFirm, ...byGroupSingly],
  publish: byGroup,
  unpublish: byGroup,
  withdraw: [...byFirm, ...byGroupSingly],
  close: byGroupSingly,
  transfer: byGroupSingly,
  renew: [...byFirm, ...byGroup],
  reopen: byGroupSingly,
  solve: [...byFirm, ...byGroup],
  assign: byGroup,
  /** The officers for whom a directed need is theirs to show. */
  invite: byGroupSingly,
  /** Two likely duplicates are different needs. */
  keep: byGroupSingly,
  /** 共性需求: its lead is of the own townships; the others may be anybody's. */
  lead: byGroupSingly,
  join: [
    { roles: groupStaff, when: [notDraft, single] },
    { roles: ["director", "system"], when: [notDraft, single] },
  ],
  /** The firm and the bureau's own group can always take a member out; so can who manages the common need. */
  leave: [...byFirm, ...byGroupSingly],
  /** Members in and out, their names to experts, the end. */
  manage: byGroup.map(({ roles, when = [] }) => ({ roles, when: [...when, common] })),
} satisfies Record<string, readonly Rule<NeedFacts>[]>;

export type NeedAction = keyof typeof needPolicy;

/** The one predicate that every list, count, facet, export and detail of needs starts from. */
export function visibleNeeds(ctx: Context): SQL {
  return predicate(needPolicy, ctx.actor, "read");
}

/** Needs whose firm the actor may know; everything else shows public texts only. */
export function identifiableNeeds(ctx: Context): SQL {
  return predicate(needPolicy, ctx.actor, "readIdentity");
}

export function canNeed(ctx: Context, action: NeedAction, need: NeedFacts): boolean {
  return decide(needPolicy, ctx.actor, action, need).allow;
}

export function authorizeNeed(ctx: Context, action: NeedAction, need: NeedFacts): void {
  authorize(ctx, needPolicy, action, need);
}
