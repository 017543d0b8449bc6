import { sql } from "drizzle-orm";
import { check, date, index, integer, numeric, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import {
  type AgreementKind,
  type AgreementStatus,
  agreementKinds,
  agreementStatuses,
  type ConfirmationSide,
  confirmationSides,
  type EvidenceKind,
  evidenceKinds,
  technicalContractKinds,
} from "../enums";
import { users } from "./auth";
import { createdAt, id, instant, oneOf, updatedAt, version } from "./columns";
import { engagements } from "./engagements";
import { experts } from "./experts";
import { needs } from "./needs";
import { organizations } from "./organizations";
import { files } from "./platform";

const technical = sql.raw(technicalContractKinds.map((kind) => `'${kind}'`).join(", "));

/** Amounts are yuan, numeric(14,2). 合同金额, 技术交易额 and 到款额 are never summed together. */
export const agreements = pgTable(
  "agreements",
  {
    id: id(),
    code: text("code").notNull(),
    kind: text("kind").$type<AgreementKind>().notNull(),
    title: text("title").notNull(),
    needId: uuid("need_id").references(() => needs.id, { onDelete: "restrict" }),
    engagementId: uuid("engagement_id").references(() => engagements.id, { onDelete: "restrict" }),
    expertId: uuid("expert_id").references(() => experts.id, { onDelete: "restrict" }),
    /** 甲方 (the firm; buyer of a technical contract) and 乙方 (the university; seller). */
    partyAId: uuid("party_a_id")
      .notNull()
      .references(() => organizations.id, { onDelete: "restrict" }),
    partyBId: uuid("party_b_id")
      .notNull()
      .references(() => organizations.id, { onDelete: "restrict" }),
    amount: numeric("amount", { precision: 14, scale: 2 }),
    technologyAmount: numeric("technology_amount", { precision: 14, scale: 2 }),
    startsOn: date("starts_on"),
    endsOn: date("ends_on"),
    terms: text("terms").notNull().default(""),
    /** SHA-256 of the canonical text that the parties confirm. */
    textHash: text("text_hash").notNull(),
    status: text("status").$type<AgreementStatus>().notNull(),
    statusSince: instant("status_since").notNull(),
    /** 校内审批: who recorded it, when, and its reference. */
    approvedAt: instant("approved_at"),
    approvedBy: uuid("approved_by").references(() => users.id, { onDelete: "set null" }),
    approvalReference: text("approval_reference"),
    scanFileId: uuid("scan_file_id").references(() => files.id, { onDelete: "restrict" }),
    signedOn: date("signed_on"),
    effectiveAt: instant("effective_at"),
    checkedBy: uuid("checked_by").references(() => users.id, { onDelete: "set null" }),
    endReason: text("end_reason"),
    endedAt: instant("ended_at"),
    createdBy: uuid("created_by").references(() => users.id, { onDelete: "set null" }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (table) => [
    uniqueIndex("agreements_code_key").on(table.code),
    index("agreements_status_index").on(table.status, table.endsOn),
    index("agreements_need_index").on(table.needId),
    index("agreements_party_a_index").on(table.partyAId),
    index("agreements_party_b_index").on(table.partyBId),
    oneOf("agreements_kind_check", table.kind, agreementKinds),
    oneOf("agreements_status_check", table.status, agreementStatuses),
    check("agreements_parties_check", sql`${table.partyAId} <> ${table.partyBId}`),
    check(
      "agreements_amount_check",
      sql`${table.amount} >= 0 and (${table.technologyAmount} is null or ${table.technologyAmount} <= ${table.amount})`,
    ),
    check(
      "agreements_dates_check",
      sql`${table.endsOn} is null or ${table.startsOn} is null or ${table.endsOn} >= ${table.startsOn}`,
    ),
    check(
      "agreements_effective_check",
      sql`${table.status} not in ('effective', 'completed') or (${table.effectiveAt} is not null and ${table.signedOn} is not null
        and ${table.scanFileId} is not null and ${table.checkedBy} is not null and ${table.approvedAt} is not null)`,
    ),
    check(
      "agreements_technical_check",
      sql`${table.kind} not in (${technical}) or ${table.amount} is not null or ${table.status} = 'draft'`,
    ),
    check("agreements_terminated_check", sql`${table.status} <> 'terminated' or ${table.endReason} is not null`),
  ],
);

export const agreementConfirmations = pgTable(
  "agreement_confirmations",
  {
    id: id(),
    agreementId: uuid("agreement_id")
      .notNull()
      .references(() => agreements.id, { onDelete: "cascade" }),
    side: text("side").$type<ConfirmationSide>().notNull(),
    userId: uuid("user_id").references(() => users.id, { onDelete: "set null" }),
    textHash: text("text_hash").notNull(),
    at: instant("at").notNull(),
    voidedAt: instant("voided_at"),
  },
  (table) => [
    uniqueIndex("agreement_confirmations_side_key")
      .on(table.agreementId, table.side)
      .where(sql`${table.voidedAt} is null`),
    oneOf("agreement_confirmations_side_check", table.side, confirmationSides),
  ],
);

export const agreementMilestones = pgTable(
  "agreement_milestones",
  {
    id: id(),
    agreementId: uuid("agreement_id")
      .notNull()
      .references(() => agreements.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    title: text("title").notNull(),
    dueOn: date("due_on"),
    amount: numeric("amount", { precision: 14, scale: 2 }),
    doneOn: date("done_on"),
  },
  (table) => [uniqueIndex("agreement_milestones_position_key").on(table.agreementId, table.position)],
);

/** Evidence marks: independent, dated, each with its paper. 到款 may come many times. */
export const agreementEvidence = pgTable(
  "agreement_evidence",
  {
    id: id(),
    agreementId: uuid("agreement_id")
      .notNull()
      .references(() => agreements.id, { onDelete: "cascade" }),
    kind: text("kind").$type<EvidenceKind>().notNull(),
    onDate: date("on_date").notNull(),
    amount: numeric("amount", { precision: 14, scale: 2 }),
    /** 登记编号 or voucher number, and 登记机构 or bank. */
    reference: text("reference").notNull().default(""),
    issuer: text("issuer").notNull().default(""),
    note: text("note").notNull().default(""),
    fileId: uuid("file_id").references(() => files.id, { onDelete: "restrict" }),
    recordedBy: uuid("recorded_by").references(() => users.id, { onDelete: "set null" }),
    recordedAt: instant("recorded_at").notNull(),
    voidedAt: instant("voided_at"),
  },
  (table) => [
    index("agreement_evidence_agreement_index").on(table.agreementId, table.onDate),
    uniqueIndex("agreement_evidence_single_key")
      .on(table.agreementId, table.kind)
      .where(sql`${table.kind} in ('intent', 'signed', 'registered', 'accepted') and ${table.voidedAt} is null`),
    oneOf("agreement_evidence_kind_check", table.kind, evidenceKinds),
    check("agreement_evidence_amount_check", sql`${table.kind} <> 'paid' or ${table.amount} > 0`),
    check(
      "agreement_evidence_registered_check",
      sql`${table.kind} <> 'registered' or (${table.reference} <> '' and ${table.issuer} <> '')`,
    ),
  ],
);
