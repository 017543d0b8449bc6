import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import {
  type DeclineCode,
  declineCodes,
  type EngagementOrigin,
  type EngagementStatus,
  type EntryKind,
  engagementOrigins,
  engagementStatuses,
  entryKinds,
  type FailureCode,
  failureCodes,
  type Side,
  sides,
} from "../enums";
import { users } from "./auth";
import { createdAt, id, instant, oneOf, updatedAt, version } from "./columns";
import { experts } from "./experts";
import { needs } from "./needs";
import { organizations } from "./organizations";

/** 对接: one need and one expert on their way from a question to an agreement. */
export const engagements = pgTable(
  "engagements",
  {
    id: id(),
    needId: uuid("need_id")
      .notNull()
      .references(() => needs.id, { onDelete: "restrict" }),
    expertId: uuid("expert_id")
      .notNull()
      .references(() => experts.id, { onDelete: "restrict" }),
    /** Tenants, fixed at creation: the need's firm and the expert's university. */
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id, { onDelete: "restrict" }),
    universityId: uuid("university_id")
      .notNull()
      .references(() => organizations.id, { onDelete: "restrict" }),
    origin: text("origin").$type<EngagementOrigin>().notNull(),
    status: text("status").$type<EngagementStatus>().notNull(),
    statusSince: instant("status_since").notNull(),
    proposal: text("proposal").notNull().default(""),
    declineCode: text("decline_code").$type<DeclineCode>(),
    declineNote: text("decline_note").notNull().default(""),
    failureCode: text("failure_code").$type<FailureCode>(),
    failureNote: text("failure_note").notNull().default(""),
    referral: text("referral").notNull().default(""),
    referredExpertId: uuid("referred_expert_id").references(() => experts.id, { onDelete: "set null" }),
    nextStep: text("next_step").notNull().default(""),
    nextSide: text("next_side").$type<Side>(),
    dueOn: date("due_on"),
    lastActivityAt: instant("last_activity_at").notNull(),
    respondedAt: instant("responded_at"),
    createdBy: uuid("created_by").references(() => users.id, { onDelete: "set null" }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (table) => [
    uniqueIndex("engagements_open_pair_key")
      .on(table.needId, table.expertId)
      .where(sql`${table.status} not in ('declined', 'referred', 'failed')`),
    index("engagements_need_index").on(table.needId),
    index("engagements_expert_index").on(table.expertId),
    index("engagements_organization_index").on(table.organizationId),
    index("engagements_university_index").on(table.universityId),
    index("engagements_status_index").on(table.status, table.dueOn),
    oneOf("engagements_status_check", table.status, engagementStatuses),
    oneOf("engagements_origin_check", table.origin, engagementOrigins),
    oneOf("engagements_next_side_check", table.nextSide, sides),
    oneOf("engagements_decline_code_check", table.declineCode, declineCodes),
    oneOf("engagements_failure_code_check", table.failureCode, failureCodes),
    check("engagements_declined_check", sql`(${table.status} = 'declined') = (${table.declineCode} is not null)`),
    check("engagements_failed_check", sql`(${table.status} = 'failed') = (${table.failureCode} is not null)`),
  ],
);

/** The log: calls, visits, messages, samples, files. Never edited. */
export const engagementEntries = pgTable(
  "engagement_entries",
  {
    id: id(),
    engagementId: uuid("engagement_id")
      .notNull()
      .references(() => engagements.id, { onDelete: "cascade" }),
    kind: text("kind").$type<EntryKind>().notNull(),
    happenedOn: date("happened_on").notNull(),
    /** People who came, for 到企人次; 0 where nobody moved. */
    headcount: integer("headcount").notNull().default(0),
    body: text("body").notNull(),
    side: text("side").$type<Side>().notNull(),
    authorId: uuid("author_id").references(() => users.id, { onDelete: "set null" }),
    createdAt: createdAt(),
  },
  (table) => [
    index("engagement_entries_engagement_index").on(table.engagementId, table.createdAt),
    index("engagement_entries_visit_index").on(table.happenedOn).where(sql`${table.kind} = 'visit'`),
    oneOf("engagement_entries_kind_check", table.kind, entryKinds),
    oneOf("engagement_entries_side_check", table.side, sides),
    check("engagement_entries_headcount_check", sql`${table.headcount} between 0 and 500`),
  ],
);
