import { eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { EngagementOrigin, EngagementStatus } from "@/db/enums";
import { engagements, experts, needs } from "@/db/schema";
import { authorize } from "@/lib/auth/authorize";
import { type Condition, decide, predicate, type Rule } from "@/lib/auth/policy";
import { bureau, groupStaff } from "@/lib/auth/roles";
import type { Actor, Context } from "@/lib/platform/context";

export type EngagementFacts = {
  status: EngagementStatus;
  origin: EngagementOrigin;
  organizationId: string;
  universityId: string;
  expertId: string;
  townshipId: string;
  /** The expert has an account of their own; the university no longer answers for them. */
  claimed: boolean;
};

const nothing = sql`false`;
const metStatuses: readonly EngagementStatus[] = ["negotiating", "agreed", "contracted"];

const ownFirm: Condition<EngagementFacts> = {
  name: "own firm",
  holds: (actor, row) => actor.organizationId === row.organizationId,
  sql: (actor) => (actor.organizationId ? eq(engagements.organizationId, actor.organizationId) : nothing),
};
const ownExpert: Condition<EngagementFacts> = {
  name: "own profile",
  holds: (actor, row) => actor.expertId === row.expertId,
  sql: (actor) => (actor.expertId ? eq(engagements.expertId, actor.expertId) : nothing),
};
const ownUniversity: Condition<EngagementFacts> = {
  name: "own university",
  holds: (actor, row) => actor.organizationId === row.universityId,
  sql: (actor) => (actor.organizationId ? eq(engagements.universityId, actor.organizationId) : nothing),
};
const ownTownship: Condition<EngagementFacts> = {
  name: "own township",
  holds: (actor, row) => actor.townshipIds.includes(row.townshipId),
  sql: (actor) =>
    actor.townshipIds.length
      ? sql`exists (select 1 from ${needs} n where n.id = ${engagements.needId} and n.township_id in ${[...actor.townshipIds]})`
      : nothing,
};
const unclaimed: Condition<EngagementFacts> = {
  name: "unclaimed",
  holds: (_actor, row) => !row.claimed,
  sql: () => sql`exists (select 1 from ${experts} x where x.id = ${engagements.expertId} and x.claimed_at is null)`,
};
/** Both sides want to talk: an expert's own application counts once the firm has taken it up. */
const met: Condition<EngagementFacts> = {
  name: "met",
  holds: (_actor, row) => metStatuses.includes(row.status) || (row.status === "interested" && row.origin !== "applied"),
  sql: () =>
    or(
      inArray(engagements.status, [...metStatuses]),
      sql`(${engagements.status} = 'interested' and ${engagements.origin} <> 'applied')`,
    ) as SQL,
};

const byGroup: readonly Rule<EngagementFacts>[] = [
  { roles: groupStaff, when: [ownTownship] },
  { roles: ["director", "system"] },
];
const byFirm: readonly Rule<EngagementFacts>[] = [{ roles: ["enterprise"], when: [ownFirm] }];
const byExpert: readonly Rule<EngagementFacts>[] = [{ roles: ["expert"], when: [ownExpert] }];
const byUniversity: readonly Rule<EngagementFacts>[] = [{ roles: ["university"], when: [ownUniversity] }];
const byTownship: readonly Rule<EngagementFacts>[] = [{ roles: ["township"], when: [ownTownship] }];
/** The university answers for experts who have no account yet. */
const asExpert: readonly Rule<EngagementFacts>[] = [
  ...byExpert,
  { roles: ["university"], when: [ownUniversity, unclaimed] },
];
const parties = [...byFirm, ...byExpert, ...byUniversity];

export const engagementPolicy = {
  read: [...parties, ...byTownship, { roles: bureau }],
  /** The other side's person, phone and mail. */
  readContact: [
    { roles: ["enterprise"], when: [ownFirm, met] },
    { roles: ["expert"], when: [ownExpert, met] },
    { roles: ["university"], when: [ownUniversity, met] },
    ...byTownship,
    { roles: bureau },
  ],
  recommend: byGroup,
  invite: byFirm,
  apply: asExpert,
  accept: [...asExpert, ...byGroup],
  decline: [...asExpert, ...byGroup],
  refer: [...asExpert, ...byGroup],
  negotiate: [...byFirm, ...byGroup, { roles: ["expert"], when: [ownExpert, met] }],
  agree: [...byFirm, ...byGroup],
  fail: [...byFirm, ...asExpert, ...byGroup],
  setNextStep: [...parties, ...byGroup],
  addEntry: [...parties, ...byTownship, ...byGroup],
  /** Hand out the signed link by which the expert answers: whoever holds it could answer, so it goes by the same rule. */
  shareLink: [{ roles: ["university"], when: [ownUniversity, unclaimed] }, ...byGroup],
} satisfies Record<string, readonly Rule<EngagementFacts>[]>;

export type EngagementAction = keyof typeof engagementPolicy;

/** The one predicate that every list, count and detail of engagements starts from. */
export function visibleEngagements(ctx: Context): SQL {
  return predicate(engagementPolicy, ctx.actor, "read");
}

export function engagementsWhere(ctx: Context, action: EngagementAction): SQL {
  return predicate(engagementPolicy, ctx.actor, action);
}

export function canEngagement(actor: Actor, action: EngagementAction, facts: EngagementFacts): boolean {
  return decide(engagementPolicy, actor, action, facts).allow;
}

export function authorizeEngagement(ctx: Context, action: EngagementAction, facts: EngagementFacts): void {
  authorize(ctx, engagementPolicy, action, facts);
}
