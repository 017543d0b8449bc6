import { eq, inArray, type SQL, sql } from "drizzle-orm";
import type { AgreementStatus } from "@/db/enums";
import { agreements, organizations } from "@/db/schema";
import { authorize } from "@/lib/auth/authorize";
import { type Condition, decide, predicate, type Rule } from "@/lib/auth/policy";
import { bureau, groupStaff } from "@/lib/auth/roles";
import type { Actor, Context } from "@/lib/platform/context";
import { negotiableStatuses } from "./lifecycle";

export type AgreementFacts = {
  status: AgreementStatus;
  partyAId: string;
  partyBId: string;
  expertId: string | null;
  /** The firm's township. */
  townshipId: string | null;
};

const nothing = sql`false`;

const partyA: Condition<AgreementFacts> = {
  name: "party A",
  holds: (actor, row) => actor.organizationId === row.partyAId,
  sql: (actor) => (actor.organizationId ? eq(agreements.partyAId, actor.organizationId) : nothing),
};
const partyB: Condition<AgreementFacts> = {
  name: "party B",
  holds: (actor, row) => actor.organizationId === row.partyBId,
  sql: (actor) => (actor.organizationId ? eq(agreements.partyBId, actor.organizationId) : nothing),
};
const ownExpert: Condition<AgreementFacts> = {
  name: "own expert",
  holds: (actor, row) => row.expertId !== null && actor.expertId === row.expertId,
  sql: (actor) => (actor.expertId ? eq(agreements.expertId, actor.expertId) : nothing),
};
const ownTownship: Condition<AgreementFacts> = {
  name: "own township",
  holds: (actor, row) => row.townshipId !== null && actor.townshipIds.includes(row.townshipId),
  sql: (actor) =>
    actor.townshipIds.length
      ? sql`exists (select 1 from ${organizations} o where o.id = ${agreements.partyAId} and o.township_id in ${[...actor.townshipIds]})`
      : nothing,
};
const notInForce: Condition<AgreementFacts> = {
  name: "not in force",
  holds: (_actor, row) => negotiableStatuses.includes(row.status),
  sql: () => inArray(agreements.status, [...negotiableStatuses]),
};

const byGroup: readonly Rule<AgreementFacts>[] = [
  { roles: groupStaff, when: [ownTownship] },
  { roles: ["director", "system"] },
];
const byFirm: readonly Rule<AgreementFacts>[] = [{ roles: ["enterprise"], when: [partyA] }];
const byUniversity: readonly Rule<AgreementFacts>[] = [{ roles: ["university"], when: [partyB] }];

export const agreementPolicy = {
  read: [
    ...byFirm,
    ...byUniversity,
    { roles: ["expert"], when: [ownExpert] },
    { roles: ["township"], when: [ownTownship] },
    { roles: bureau },
  ],
  draft: [...byFirm, ...byUniversity, ...byGroup],
  revise: [...byFirm, ...byUniversity, ...byGroup],
  submit: [...byFirm, ...byUniversity, ...byGroup],
  /** Nobody confirms for a party: not the bureau, and not the expert for the university. */
  confirmA: byFirm,
  confirmB: byUniversity,
  approve: byUniversity,
  uploadScan: [...byFirm, ...byUniversity, ...byGroup],
  activate: byGroup,
  recordEvidence: [...byFirm, ...byUniversity, ...byGroup],
  voidEvidence: byGroup,
  markMilestone: [...byFirm, ...byUniversity, ...byGroup],
  complete: byGroup,
  terminate: [
    { roles: ["enterprise"], when: [partyA, notInForce] },
    { roles: ["university"], when: [partyB, notInForce] },
    ...byGroup,
  ],
} satisfies Record<string, readonly Rule<AgreementFacts>[]>;

export type AgreementAction = keyof typeof agreementPolicy;

/** The one predicate that every list, count and detail of agreements starts from. */
export function visibleAgreements(ctx: Context): SQL {
  return predicate(agreementPolicy, ctx.actor, "read");
}

export function agreementsWhere(ctx: Context, action: AgreementAction): SQL {
  return predicate(agreementPolicy, ctx.actor, action);
}

export function canAgreement(actor: Actor, action: AgreementAction, facts: AgreementFacts): boolean {
  return decide(agreementPolicy, actor, action, facts).allow;
}

export function authorizeAgreement(ctx: Context, action: AgreementAction, facts: AgreementFacts): void {
  authorize(ctx, agreementPolicy, action, facts);
}
