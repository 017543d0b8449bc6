import { and, asc, desc, eq } from "drizzle-orm";
import { validate as isUuid } from "uuid";
import type { AgreementStatus, ConfirmationSide, EvidenceKind } from "@/db/enums";
import { agreementConfirmations, agreementEvidence, agreements, experts, files, needs, users } from "@/db/schema";
import { historyOf } from "@/lib/audit/queries";
import { daysBetween, shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { allows, type Transition } from "@/lib/platform/lifecycle";
import {
  type AgreementVerb,
  agreementLifecycle,
  bindingStatuses,
  negotiableStatuses,
  recordableEvidence,
} from "./lifecycle";
import { milestonesOf } from "./load-agreement";
import { type AgreementAction, type AgreementFacts, agreementPolicy, canAgreement, visibleAgreements } from "./policy";
import { firms, paidColumn, universities } from "./queries";

export type AgreementDetail = NonNullable<Awaited<ReturnType<typeof getAgreement>>>;
export type EvidenceView = {
  id: string;
  kind: EvidenceKind;
  onDate: string;
  amount: string | null;
  reference: string;
  issuer: string;
  note: string;
  fileId: string | null;
  fileName: string | null;
  recordedByName: string | null;
  voidedAt: Date | null;
};

/** One agreement with its text, confirmations, marks and history, and what this reader may do next. Null where not visible. */
export async function getAgreement(ctx: Context, id: string) {
  if (!isUuid(id)) return null;
  const row = await readRow(ctx, id);
  if (!row) return null;
  const [milestones, confirmations, evidence, papers, history] = await Promise.all([
    milestonesOf(ctx, id),
    readConfirmations(ctx, id),
    readEvidence(ctx, id),
    filesOfAgreement(ctx, id),
    historyOf(ctx, "agreement", [id]),
  ]);
  const standing = confirmations.filter((line) => line.voidedAt === null && line.textHash === row.textHash);
  const today = shanghaiDay(ctx.clock());
  return {
    ...row,
    milestones,
    confirmations,
    confirmed: {
      party_a: standing.find((line) => line.side === "party_a") ?? null,
      party_b: standing.find((line) => line.side === "party_b") ?? null,
    },
    evidence,
    files: papers,
    scans: papers.filter((file) => file.purpose === "scan"),
    recordable: recordableEvidence(row.kind, row.status),
    daysLeft: row.status === "effective" && row.endsOn ? daysBetween(today, row.endsOn) : null,
    actions: allowedActions(ctx, row, standing),
    history,
  };
}

async function readRow(ctx: Context, id: string) {
  const [row] = await ctx.db
    .select({
      id: agreements.id,
      version: agreements.version,
      code: agreements.code,
      kind: agreements.kind,
      title: agreements.title,
      status: agreements.status,
      statusSince: agreements.statusSince,
      partyAId: agreements.partyAId,
      partyBId: agreements.partyBId,
      townshipId: firms.townshipId,
      firmName: firms.name,
      universityName: universities.name,
      expertId: agreements.expertId,
      expertName: experts.name,
      needId: agreements.needId,
      needCode: needs.code,
      engagementId: agreements.engagementId,
      amount: agreements.amount,
      technologyAmount: agreements.technologyAmount,
      paid: paidColumn,
      startsOn: agreements.startsOn,
      endsOn: agreements.endsOn,
      terms: agreements.terms,
      textHash: agreements.textHash,
      approvedAt: agreements.approvedAt,
      approvalReference: agreements.approvalReference,
      scanFileId: agreements.scanFileId,
      signedOn: agreements.signedOn,
      effectiveAt: agreements.effectiveAt,
      endReason: agreements.endReason,
      endedAt: agreements.endedAt,
    })
    .from(agreements)
    .innerJoin(firms, eq(firms.id, agreements.partyAId))
    .innerJoin(universities, eq(universities.id, agreements.partyBId))
    .leftJoin(experts, eq(experts.id, agreements.expertId))
    .leftJoin(needs, eq(needs.id, agreements.needId))
    .where(and(eq(agreements.id, id), visibleAgreements(ctx)));
  return row ?? null;
}

async function readConfirmations(ctx: Context, id: string) {
  return ctx.db
    .select({
      id: agreementConfirmations.id,
      side: agreementConfirmations.side,
      personName: users.name,
      textHash: agreementConfirmations.textHash,
      at: agreementConfirmations.at,
      voidedAt: agreementConfirmations.voidedAt,
    })
    .from(agreementConfirmations)
    .leftJoin(users, eq(users.id, agreementConfirmations.userId))
    .where(eq(agreementConfirmations.agreementId, id))
    .orderBy(desc(agreementConfirmations.at));
}

async function readEvidence(ctx: Context, id: string): Promise<EvidenceView[]> {
  return ctx.db
    .select({
      id: agreementEvidence.id,
      kind: agreementEvidence.kind,
      onDate: agreementEvidence.onDate,
      amount: agreementEvidence.amount,
      reference: agreementEvidence.reference,
      issuer: agreementEvidence.issuer,
      note: agreementEvidence.note,
      fileId: agreementEvidence.fileId,
      fileName: files.name,
      recordedByName: users.name,
      voidedAt: agreementEvidence.voidedAt,
    })
    .from(agreementEvidence)
    .leftJoin(files, eq(files.id, agreementEvidence.fileId))
    .leftJoin(users, eq(users.id, agreementEvidence.recordedBy))
    .where(eq(agreementEvidence.agreementId, id))
    .orderBy(asc(agreementEvidence.onDate), asc(agreementEvidence.recordedAt));
}

async function filesOfAgreement(ctx: Context, id: string) {
  return ctx.db
    .select({ id: files.id, name: files.name, purpose: files.purpose, bytes: files.bytes, createdAt: files.createdAt })
    .from(files)
    .where(and(eq(files.ownerType, "agreement"), eq(files.ownerId, id)))
    .orderBy(desc(files.createdAt));
}

/** The buttons: what the state allows, cut with what the policy allows this reader. */
function allowedActions(
  ctx: Context,
  facts: AgreementFacts & { kind: Parameters<typeof recordableEvidence>[0] },
  standing: { side: ConfirmationSide }[],
): AgreementAction[] {
  const { status } = facts;
  const edges: Record<string, Transition<AgreementStatus> | undefined> = agreementLifecycle.transitions;
  const pending = (side: ConfirmationSide) => status === "confirming" && !standing.some((line) => line.side === side);
  const inState: Partial<Record<AgreementAction, boolean>> = {
    revise: negotiableStatuses.includes(status),
    confirmA: pending("party_a"),
    confirmB: pending("party_b"),
    approve: status === "confirming" || status === "sealing",
    uploadScan: status === "sealing",
    recordEvidence: recordableEvidence(facts.kind, status).length > 0,
    voidEvidence: status !== "terminated",
    markMilestone: bindingStatuses.includes(status),
  };
  return (Object.keys(agreementPolicy) as AgreementAction[]).filter(
    (action) =>
      (action in edges ? allows(agreementLifecycle, action as AgreementVerb, status) : inState[action] === true) &&
      canAgreement(ctx.actor, action, facts),
  );
}
