import { eq, inArray, not, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import {
  agreementEvidence,
  agreementMilestones,
  agreements,
  engagements,
  expertOutputs,
  experts,
  files,
  imports,
  invitations,
  memberships,
  needs,
  organizations,
  rounds,
  townships,
  users,
  workingGroups,
} from "@/db/schema";
import { visibleAgreements } from "@/lib/agreements/policy";
import { predicate } from "@/lib/auth/policy";
import { visibleEngagements } from "@/lib/engagements/policy";
import { expertsWhere, visibleExperts } from "@/lib/experts/policy";
import { visibleImports } from "@/lib/imports/policy";
import { needPolicy, visibleNeeds } from "@/lib/needs/policy";
import type { Action } from "./actions";
import type { Who } from "./http";
import { contextOf, type Story } from "./story";

const records = [
  "need",
  "engagement",
  "agreement",
  "import",
  "expert",
  "output",
  "milestone",
  "evidence",
  "file",
  "user",
  "membership",
  "invitation",
  "organization",
  "round",
  "group",
  "township",
] as const;
type Ids = Partial<
  Record<(typeof records)[number] | "textHash" | "hidden" | "unseenImport" | "hiddenImport" | "hiddenFile", string>
>;
export type Targets = { own: Ids; foreign: Ids };

/** For each kind of record one that the person sees, and one of other people's that they must not be able to touch. */
export async function targetsOf(db: Story, who: Who): Promise<Targets> {
  const ctx = await contextOf(db, who);
  const first = async (table: PgTable & { id: PgColumn }, where: SQL | undefined): Promise<string | undefined> => {
    const [row] = await db.select({ id: table.id }).from(table).where(where).orderBy(table.id).limit(1);
    return row?.id as string | undefined;
  };
  const both = async (
    name: string,
    table: PgTable & { id: PgColumn },
    seen: SQL,
    touchable: SQL,
  ): Promise<Targets> => ({
    own: { [name]: await first(table, seen) },
    foreign: { [name]: await first(table, not(touchable)) },
  });
  const edits = predicate(needPolicy, ctx.actor, "edit");
  const editsExpert = expertsWhere(ctx, "edit");
  const one = await Promise.all([
    both("need", needs, visibleNeeds(ctx), sql`(${edits} or ${predicate(needPolicy, ctx.actor, "withdraw")})`),
    both("engagement", engagements, visibleEngagements(ctx), sql`${visibleEngagements(ctx)}`),
    both("agreement", agreements, visibleAgreements(ctx), sql`${visibleAgreements(ctx)}`),
    both("import", imports, visibleImports(ctx), sql`${imports.createdBy} = ${ctx.actor.userId ?? null}`),
    both("expert", experts, visibleExperts(ctx), editsExpert),
    both(
      "file",
      files,
      sql`true`,
      sql`not (${files.ownerType} = 'import' and exists (select 1 from ${imports} where ${imports.id} = ${files.ownerId} and not (${visibleImports(ctx)})))`,
    ),
    both("unseenImport", imports, visibleImports(ctx), visibleImports(ctx)),
  ]);
  const [hidden, hiddenImport] = await Promise.all([
    first(needs, not(visibleNeeds(ctx))),
    first(imports, not(visibleImports(ctx))),
  ]);
  const hiddenFile = hiddenImport && (await first(files, eq(files.ownerId, hiddenImport)));
  const own: Ids = Object.assign({}, ...one.map((pair) => pair.own));
  const foreign: Ids = Object.assign({ hidden, hiddenImport, hiddenFile }, ...one.map((pair) => pair.foreign));
  for (const ids of [own, foreign]) {
    if (ids.expert) ids.output = await first(expertOutputs, eq(expertOutputs.expertId, ids.expert));
    if (ids.agreement) {
      const [agreement] = await db
        .select({ textHash: agreements.textHash })
        .from(agreements)
        .where(eq(agreements.id, ids.agreement));
      ids.textHash = agreement?.textHash ?? "0".repeat(64);
      ids.milestone = await first(agreementMilestones, eq(agreementMilestones.agreementId, ids.agreement));
      ids.evidence = await first(agreementEvidence, eq(agreementEvidence.agreementId, ids.agreement));
    }
  }
  // The bureau's own records: for those who may not touch them at all.
  const [user, membership, invitation, organization, round, group, township] = await Promise.all([
    first(users, sql`true`),
    first(memberships, sql`true`),
    first(invitations, sql`true`),
    first(organizations, sql`true`),
    first(rounds, sql`true`),
    first(workingGroups, sql`true`),
    first(townships, sql`true`),
  ]);
  return { own: { ...own, user, membership, invitation, organization, round, group, township }, foreign };
}

/** The versions of the targeted records: nothing may have moved them. */
export async function versionsOf(db: Story, ids: Ids | undefined): Promise<unknown[]> {
  const read = async (table: PgTable & { id: PgColumn; version: PgColumn }, id: string | undefined) =>
    id
      ? await db
          .select({ id: table.id, version: table.version })
          .from(table)
          .where(inArray(table.id, [id]))
      : [];
  return [
    await read(needs, ids?.need),
    await read(engagements, ids?.engagement),
    await read(agreements, ids?.agreement),
    await read(experts, ids?.expert),
  ];
}

const nobody = "00000000-0000-7000-8000-000000000000";
/** Sent with every call: what a form has no field for must have no effect. */
const forged = {
  status: "published",
  createdBy: nobody,
  actorRole: "director",
  consentStatus: "confirmed",
  publishedAt: "2020-01-01",
};

/** Input that every schema accepts, aimed at the given records. */
export function fieldsFor({ file, name }: Pick<Action, "file" | "name">, ids: Ids): Record<string, string> {
  const id =
    (/needs\//.test(file) && ids.need) ||
    (/engagements\//.test(file) && ids.engagement) ||
    (/agreements\//.test(file) && ids.agreement) ||
    (/import\//.test(file) && ids.import) ||
    (/profile\/|experts\//.test(file) && ids.expert) ||
    (/people\//.test(file) && (/nvit|reissue/i.test(name) ? ids.invitation : ids.user)) ||
    (/organizations\//.test(file) && ids.organization) ||
    (/groups\//.test(file) && (/Place/.test(name) ? ids.township : ids.round)) ||
    nobody;
  // What one may do to any public need (apply, invite, hide) is aimed at one that is not theirs to see.
  const needId = (/matches\/|engagements\//.test(file) && ids.hidden) || ids.need || nobody;
  return {
    ...general(ids),
    ...forged,
    needId,
    id,
    version: "1",
    "need.0": `${ids.need ?? nobody}:1`,
    // A common need takes two; where one is twice the other's, the act is refused before that is looked at.
    "need.1": `${ids.need ?? nobody}:1`,
    ...special[name],
  };
}

function general(ids: Ids): Record<string, string> {
  return {
    expertId: ids.expert ?? nobody,
    "expertIds[]": ids.expert ?? nobody,
    organizationId: ids.organization ?? nobody,
    outputId: ids.output ?? nobody,
    milestoneId: ids.milestone ?? nobody,
    evidenceId: ids.evidence ?? nobody,
    membershipId: ids.membership ?? nobody,
    engagementId: ids.engagement ?? "",
    scanFileId: ids.file ?? nobody,
    textHash: ids.textHash ?? "0".repeat(64),
    ownerId: ids.user ?? nobody,
    leadId: ids.need ?? nobody,
    otherId: ids.need ?? nobody,
    inviteeId: ids.expert ?? nobody,
    problem: "试图越权的共性需求内容",
    title: "试图越权的标题",
    name: "试图越权",
    opinion: "试图越权",
    reason: "试图越权",
    note: "试图越权的说明",
    proposal: "试图越权的方案说明文字",
    referral: "试图越权",
    reference: "试图越权",
    body: "试图越权",
    nextStep: "试图越权",
    nextSide: "firm",
    code: "other",
    fieldCode: "4.1",
    industry: "stainless",
    visibility: "public",
    outcome: "solved",
    signedOn: "2026-01-05",
    checked: "on",
    onDate: "2026-01-05",
    kind: "call",
    headcount: "0",
    intent: "accept",
    origin: "recommended",
    role: "admin",
    brands: "试图越权",
    discipline: "试图越权",
    firm: "试图越权",
    capacity: "3",
    position: "1",
    year: "2031",
    half: "1",
    goal: "1",
    startsOn: "2026-01-01",
    endsOn: "2026-06-30",
    phone: "13800000000",
    partyAId: ids.organization ?? nobody,
    partyBId: ids.organization ?? nobody,
    recipientId: ids.user ?? nobody,
    cityZh: "试",
    cityEn: "x",
    bureauZh: "试",
    bureauEn: "x",
    nameZh: "试",
    nameEn: "x",
  };
}

const contract = { kind: "development_commissioned", amountWan: "1" };
const output = { kind: "paper", title: "试图越权", year: "2024" };
/** Where one name means different things. */
const special: Record<string, Record<string, string>> = {
  closeNeedAction: { reason: "duplicate" },
  dismissAction: { reason: "other" },
  draftAction: contract,
  deskDraftAction: contract,
  reviseAction: contract,
  evidenceAction: { kind: "intent" },
  addPlaceAction: { kind: "township" },
  editPlaceAction: { kind: "township" },
  createOrganizationAction: { kind: "university" },
  editFieldAction: { code: "4.1" },
  remindAction: { kind: "review" },
  saveSearchAction: { kind: "need", query: "q=x", alert: "none" },
  editSavedSearchAction: { alert: "none" },
  inviteReaderAction: { kind: "expert" },
  uninviteReaderAction: { kind: "expert" },
  addOutputAction: output,
  editOutputAction: output,
};
