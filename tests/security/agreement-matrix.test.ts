import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { agreementStatuses } from "@/db/enums";
import { agreementEvidence, agreementMilestones, agreements } from "@/db/schema";
import { activateAgreement } from "@/lib/agreements/activate-agreement";
import { approveAgreement } from "@/lib/agreements/approve-agreement";
import { completeAgreement } from "@/lib/agreements/complete-agreement";
import { confirmAgreement } from "@/lib/agreements/confirm-agreement";
import { draftAgreement } from "@/lib/agreements/draft-agreement";
import { evidenceInput, reviseInput } from "@/lib/agreements/input";
import { markMilestone } from "@/lib/agreements/mark-milestone";
import { type AgreementAction, agreementPolicy } from "@/lib/agreements/policy";
import { recordEvidence } from "@/lib/agreements/record-evidence";
import { reviseAgreement } from "@/lib/agreements/revise-agreement";
import { submitAgreement } from "@/lib/agreements/submit-agreement";
import { terminateAgreement } from "@/lib/agreements/terminate-agreement";
import { voidEvidence } from "@/lib/agreements/void-evidence";
import { everyone } from "@/lib/auth/roles";
import { type AgreementState, body, draftOf, makeAgreement, makeScan } from "@/tests/agreements/support";
import { makeEngagement } from "@/tests/engagements/support";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeWorld, type World } from "@/tests/support/world";
import { differences, flipped, type Grid, type Matrix } from "./matrix";

type Subject = { id: string; version: number; textHash: string; scanFileId: string; milestoneId: string };

const group = "officer leader director";
const sides = "enterprise university";
const reason = "企业转产";

const grid: Grid<Subject> = {
  revise: {
    run: (ctx, { id, version }) =>
      reviseAgreement(ctx, reviseInput.parse({ ...body, id, version, title: "补充后的合同" })),
    by: `${sides} ${group}`,
    from: "draft confirming sealing",
  },
  submit: { run: submitAgreement, by: `${sides} ${group}`, from: "draft" },
  confirm: { run: confirmAgreement, by: sides, from: "confirming" },
  approve: {
    run: (ctx, row) => approveAgreement(ctx, { ...row, reference: "校科审1号" }),
    by: "university",
    from: "confirming sealing",
  },
  activate: {
    run: (ctx, row) => activateAgreement(ctx, { ...row, signedOn: "2026-10-01" }),
    by: group,
    from: "sealing",
  },
  recordEvidence: {
    run: (ctx, { id }) =>
      recordEvidence(ctx, evidenceInput.parse({ id, kind: "intent", onDate: "2026-09-01", reference: "意向书" })),
    by: `${sides} ${group}`,
    from: "draft confirming sealing effective completed",
  },
  voidEvidence: {
    run: async (ctx, { id }) => {
      const [mark] = await ctx.db
        .insert(agreementEvidence)
        .values({
          agreementId: id,
          kind: "intent",
          onDate: "2026-09-01",
          reference: "意向书",
          recordedBy: world.actors.officer.userId,
          recordedAt: new Date(),
        })
        .returning({ evidenceId: agreementEvidence.id });
      await voidEvidence(ctx, { id, evidenceId: mark?.evidenceId as string, reason });
    },
    by: group,
    from: agreementStatuses.join(" "),
  },
  markMilestone: {
    run: (ctx, { id, milestoneId }) => markMilestone(ctx, { id, milestoneId, doneOn: "2026-10-02" }),
    by: `${sides} ${group}`,
    from: "effective completed",
  },
  complete: { run: completeAgreement, by: group, from: "effective" },
  terminate: {
    run: (ctx, row) => terminateAgreement(ctx, { ...row, reason }),
    by: `${sides} ${group}`,
    from: "draft confirming sealing effective",
    only: { enterprise: "draft confirming sealing", university: "draft confirming sealing" },
  },
};

let db: TestDatabase;
let world: World;
let matrix: Matrix<Subject>;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  const subjects: Record<string, Subject> = {};
  for (const status of agreementStatuses) subjects[status] = await make(status);
  const outsiders = ["otherEnterprise", "otherExpert", "otherUniversity", "otherTownship", "visitor"];
  matrix = { grid, subjects, sees: (who) => !outsiders.includes(who) };
});

async function make(status: (typeof agreementStatuses)[number]): Promise<Subject> {
  const reached: AgreementState = status === "completed" || status === "terminated" ? "effective" : status;
  const { id } = await makeAgreement(db, world, reached);
  if (reached !== status)
    await db.db.update(agreements).set({ status, endReason: reason }).where(eq(agreements.id, id));
  const [row] = await db.db
    .select({ id: agreements.id, version: agreements.version, textHash: agreements.textHash })
    .from(agreements)
    .where(eq(agreements.id, id));
  const [milestone] = await db.db.select().from(agreementMilestones).where(eq(agreementMilestones.agreementId, id));
  if (!row || !milestone) throw new Error("no agreement");
  return { ...row, scanFileId: await makeScan(db, id), milestoneId: milestone.id };
}

describe("every person × act × state of an agreement", () => {
  it.each(Object.keys(grid))("%s", async (verb) => {
    expect(await differences(db, world, matrix, [verb])).toEqual([]);
  });

  it("draft, from an engagement", async () => {
    const engagement = await makeEngagement(db, world, "agreed");
    const drafting: Matrix<{ id: string }> = {
      grid: {
        draft: {
          run: (ctx, row) => draftAgreement(ctx, draftOf({ engagementId: row.id })),
          by: `${sides} ${group}`,
          from: "agreed",
        },
      },
      subjects: { agreed: engagement },
      sees: matrix.sees,
    };
    expect(await differences(db, world, drafting)).toEqual([]);
  });
});

describe("the matrix would notice", () => {
  // Opening confirmA shows nothing: a firm that is not the party does not see the agreement at all.
  const policyOf = (verb: string) => (verb === "confirm" ? "confirmB" : verb) as AgreementAction;
  it.each(Object.keys(grid).map((verb) => ({ verb, action: policyOf(verb) })))("$action opened to everybody", async ({
    verb,
    action,
  }) => {
    await flipped(agreementPolicy as Record<string, unknown>, action, [{ roles: everyone }], async () => {
      expect(await differences(db, world, matrix, [verb])).not.toEqual([]);
    });
  });
});
