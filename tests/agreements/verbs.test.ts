import { and, eq, isNull } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { agreementConfirmations, agreementEvidence, agreementMilestones, needs, notifications } from "@/db/schema";
import { activateAgreement } from "@/lib/agreements/activate-agreement";
import { approveAgreement } from "@/lib/agreements/approve-agreement";
import { completeAgreement } from "@/lib/agreements/complete-agreement";
import { confirmAgreement } from "@/lib/agreements/confirm-agreement";
import { draftAgreement } from "@/lib/agreements/draft-agreement";
import { evidenceInput, reviseInput } from "@/lib/agreements/input";
import { markMilestone } from "@/lib/agreements/mark-milestone";
import { recordEvidence } from "@/lib/agreements/record-evidence";
import { reviseAgreement } from "@/lib/agreements/revise-agreement";
import { submitAgreement } from "@/lib/agreements/submit-agreement";
import { terminateAgreement } from "@/lib/agreements/terminate-agreement";
import { voidEvidence } from "@/lib/agreements/void-evidence";
import type { Context } from "@/lib/platform/context";
import { Conflict, Denied, Invalid, NotFound } from "@/lib/platform/errors";
import { auditOf, outcomesOf, readEngagement } from "@/tests/engagements/support";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeWorld, type World } from "@/tests/support/world";
import { type AgreementState, body, draftOf, makeAgreement, makeScan, readAgreement } from "./support";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
});

type Role = keyof World["actors"];
type Row = { id: string; version: number; textHash: string };
type Case = {
  name: string;
  from: AgreementState;
  to: string;
  by: Role;
  denied: Role[];
  action: string;
  tells: Role;
  run: (ctx: Context, row: Row) => Promise<unknown>;
  prepare?: (row: Row) => Promise<void>;
};

const scans = new Map<string, string>();
const cases: Case[] = [
  {
    name: "submit",
    from: "draft",
    to: "confirming",
    by: "enterprise",
    denied: ["expert", "township", "admin"],
    action: "agreements.submit",
    tells: "university",
    run: (ctx, { id, version }) => submitAgreement(ctx, { id, version }),
  },
  {
    name: "amend",
    from: "sealing",
    to: "confirming",
    by: "university",
    denied: ["expert", "township"],
    action: "agreements.amend",
    tells: "enterprise",
    run: (ctx, { id, version }) => reviseAgreement(ctx, reviseInput.parse({ ...body, amountWan: "55", id, version })),
  },
  {
    name: "activate",
    from: "sealing",
    to: "effective",
    by: "officer",
    denied: ["enterprise", "university", "expert", "otherOfficer"],
    action: "agreements.activate",
    tells: "enterprise",
    prepare: async (row) => void scans.set(row.id, await makeScan(db, row.id)),
    run: (ctx, { id, version }) =>
      activateAgreement(ctx, { id, version, scanFileId: scans.get(id) ?? id, signedOn: "2026-10-01" }),
  },
  {
    name: "complete",
    from: "effective",
    to: "completed",
    by: "officer",
    denied: ["enterprise", "university", "otherOfficer"],
    action: "agreements.complete",
    tells: "university",
    run: (ctx, { id, version }) => completeAgreement(ctx, { id, version }),
  },
  {
    name: "terminate",
    from: "effective",
    to: "terminated",
    by: "officer",
    denied: ["enterprise", "university", "expert"],
    action: "agreements.terminate",
    tells: "enterprise",
    run: (ctx, { id, version }) => terminateAgreement(ctx, { id, version, reason: "企业停产" }),
  },
];

describe.each(cases)("$name", ({ from, to, by, denied, action, tells, run, prepare }) => {
  const make = async () => {
    const row = await makeAgreement(db, world, from);
    await prepare?.(row);
    return row;
  };

  it("moves on with its audit row and notices, for the right hand only", async () => {
    const row = await make();
    for (const role of denied) await expect(run(db.context(world.actors[role]), row)).rejects.toThrow(Denied);
    for (const stranger of ["otherEnterprise", "otherUniversity", "otherExpert", "otherTownship"] as const)
      await expect(run(db.context(world.actors[stranger]), row)).rejects.toThrow(NotFound);
    await expect(run(db.context(world.actors[by]), { ...row, version: 99 })).rejects.toThrow(Conflict);
    await run(db.context(world.actors[by]), row);
    expect(await readAgreement(db, row.id)).toMatchObject({ status: to, version: row.version + 1 });
    expect((await auditOf(db, row.id)).at(-1)).toMatchObject({ action, fromStatus: from, toStatus: to });
    const told = await db.db.select().from(notifications).where(eq(notifications.userId, world.actors[tells].userId));
    expect(told.some((notice) => notice.path.endsWith(row.id))).toBe(true);
    const after = await readAgreement(db, row.id);
    if (to !== "confirming") await expect(run(db.context(world.actors[by]), after)).rejects.toThrow(Conflict);
  });

  it("lets exactly one of two callers win", async () => {
    const row = await make();
    const results = await Promise.allSettled([
      run(db.context(world.actors[by]), row),
      run(db.context(world.actors.leader), row),
    ]);
    expect(outcomesOf(results)).toEqual(["fulfilled", "rejected"]);
    expect((await auditOf(db, row.id)).filter((event) => event.action === action)).toHaveLength(1);
  });
});

describe("draft", () => {
  it("takes parties, need and expert from the engagement, and numbers two drafters apart", async () => {
    const { engagement } = await makeAgreement(db, world, "draft");
    const drafts = await Promise.all([
      draftAgreement(db.context(world.actors.enterprise), draftOf({ engagementId: engagement.id })),
      draftAgreement(db.context(world.actors.university), draftOf({ engagementId: engagement.id })),
    ]);
    expect(new Set(drafts.map((draft) => draft.code)).size).toBe(2);
    expect(await readAgreement(db, drafts[0].id)).toMatchObject({
      partyAId: world.firm,
      partyBId: world.university,
      needId: engagement.needId,
      expertId: world.expert,
      amount: "500000.00",
    });
    const draft = (role: Role) =>
      draftAgreement(db.context(world.actors[role]), draftOf({ engagementId: engagement.id }));
    await expect(draft("expert")).rejects.toThrow(Denied);
    await expect(draft("otherEnterprise")).rejects.toThrow(NotFound);
  });

  it("stands alone for a framework only", async () => {
    const parties = { partyAId: world.firm, partyBId: world.university };
    const framework = draftOf({ ...parties, kind: "framework", amountWan: "", technologyWan: "", milestones: [] });
    await expect(draftAgreement(db.context(world.actors.enterprise), framework)).resolves.toBeTruthy();
    await expect(draftAgreement(db.context(world.actors.otherEnterprise), framework)).rejects.toThrow(Denied);
    await expect(draftAgreement(db.context(world.actors.enterprise), draftOf(parties))).rejects.toThrow(Invalid);
  });

  it("refuses a technology amount over the amount", async () => {
    await expect(makeAgreement(db, world, "draft", { technologyWan: "60" })).rejects.toThrow(
      "agreements.result.technologyOverAmount",
    );
  });
});

describe("confirm", () => {
  it("is bound to the text, belongs to the parties, and both together wait for the stamps", async () => {
    const row = await makeAgreement(db, world, "confirming");
    const confirm = (role: Role, textHash = row.textHash) =>
      confirmAgreement(db.context(world.actors[role]), { id: row.id, textHash });
    await expect(confirm("enterprise", "0".repeat(64))).rejects.toThrow(Conflict);
    for (const role of ["expert", "officer", "director"] as const) await expect(confirm(role)).rejects.toThrow(Denied);
    await expect(confirm("otherUniversity")).rejects.toThrow(NotFound);
    const both = await Promise.all([confirm("enterprise"), confirm("university")]);
    expect(both.map((one) => one.sealed).sort()).toEqual([false, true]);
    expect(await readAgreement(db, row.id)).toMatchObject({ status: "sealing" });
    await expect(confirm("enterprise")).rejects.toThrow(Conflict);
  });

  it("counts a side once, of two callers too", async () => {
    const row = await makeAgreement(db, world, "confirming");
    const once = () => confirmAgreement(db.context(world.actors.enterprise), { id: row.id, textHash: row.textHash });
    expect(outcomesOf(await Promise.allSettled([once(), once()]))).toEqual(["fulfilled", "rejected"]);
  });

  it("falls with the text, and so does the approval", async () => {
    const row = await makeAgreement(db, world, "sealing");
    const changed = reviseInput.parse({ ...body, terms: "新的条款", id: row.id, version: row.version });
    expect(await reviseAgreement(db.context(world.actors.enterprise), changed)).toMatchObject({ voided: 2 });
    const standing = await db.db
      .select()
      .from(agreementConfirmations)
      .where(and(eq(agreementConfirmations.agreementId, row.id), isNull(agreementConfirmations.voidedAt)));
    expect(standing).toHaveLength(0);
    const after = await readAgreement(db, row.id);
    expect(after).toMatchObject({ status: "confirming", approvedAt: null });
    expect(after.textHash).not.toBe(row.textHash);
    const same = reviseInput.parse({ ...body, terms: "新的条款\r\n", id: row.id, version: after.version });
    expect(await reviseAgreement(db.context(world.actors.enterprise), same)).toMatchObject({ changed: false });
  });
});

describe("approve", () => {
  it("is the university officer's", async () => {
    const row = await makeAgreement(db, world, "confirming");
    const approve = (role: Role) =>
      approveAgreement(db.context(world.actors[role]), { id: row.id, version: row.version, reference: "12号" });
    for (const role of ["enterprise", "expert", "officer"] as const)
      await expect(approve(role)).rejects.toThrow(Denied);
    await approve("university");
    expect(await readAgreement(db, row.id)).toMatchObject({ approvalReference: "12号" });
    expect((await auditOf(db, row.id)).at(-1)).toMatchObject({ action: "agreements.approve" });
  });
});

describe("activation and its end", () => {
  const needStatus = async (id: string | null) =>
    (
      await db.db
        .select({ status: needs.status })
        .from(needs)
        .where(eq(needs.id, id ?? ""))
    )[0]?.status;

  it("of a technical contract takes engagement and need along, and termination takes them back", async () => {
    const row = await makeAgreement(db, world, "effective");
    expect((await readEngagement(db, row.engagement.id)).status).toBe("contracted");
    expect(await needStatus(row.needId)).toBe("contracted");
    const marks = await db.db.select().from(agreementEvidence).where(eq(agreementEvidence.agreementId, row.id));
    expect(marks.map((mark) => mark.kind)).toEqual(["signed"]);
    await terminateAgreement(db.context(world.actors.officer), { id: row.id, version: row.version, reason: "停产" });
    expect((await readEngagement(db, row.engagement.id)).status).toBe("negotiating");
    expect(await needStatus(row.needId)).toBe("engaged");
  });

  it("of a framework leaves the need where it is", async () => {
    const row = await makeAgreement(db, world, "effective", { kind: "framework", technologyWan: "" });
    expect((await readEngagement(db, row.engagement.id)).status).toBe("agreed");
    expect(await needStatus(row.needId)).toBe("engaged");
  });

  it("needs the approval and a scan of this agreement", async () => {
    const row = await makeAgreement(db, world, "sealing");
    const other = await makeAgreement(db, world, "sealing");
    const run = async (scanFileId: string) =>
      activateAgreement(db.context(world.actors.officer), {
        id: row.id,
        version: row.version,
        scanFileId,
        signedOn: "2026-10-01",
      });
    await expect(run(await makeScan(db, other.id))).rejects.toThrow("agreements.result.scanMissing");
  });
});

describe("evidence and milestones", () => {
  const mark = (id: string, over: Record<string, unknown>) =>
    evidenceInput.parse({ id, kind: "paid", onDate: "2026-10-10", reference: "回单 01", ...over });

  it("keeps payments, and asks before they pass the amount", async () => {
    const row = await makeAgreement(db, world, "effective");
    const officer = db.context(world.actors.officer);
    await recordEvidence(officer, mark(row.id, { amountWan: "30" }));
    await expect(recordEvidence(officer, mark(row.id, { amountWan: "30" }))).rejects.toThrow(
      "agreements.result.paidExceeds",
    );
    await recordEvidence(officer, mark(row.id, { amountWan: "30", acceptExcess: "on" }));
    const paid = await db.db
      .select()
      .from(agreementEvidence)
      .where(and(eq(agreementEvidence.agreementId, row.id), eq(agreementEvidence.kind, "paid")));
    expect(paid.map((line) => line.amount)).toEqual(["300000.00", "300000.00"]);
    const gone = { id: row.id, evidenceId: paid[0]!.id, reason: "录错" };
    await expect(voidEvidence(db.context(world.actors.enterprise), gone)).rejects.toThrow(Denied);
    await voidEvidence(officer, gone);
    await expect(voidEvidence(officer, gone)).rejects.toThrow(Conflict);
    expect((await auditOf(db, row.id)).at(-1)).toMatchObject({ action: "agreements.voidEvidence", reason: "录错" });
  });

  it("registers once, with number and registry, and nothing before it is in force", async () => {
    const row = await makeAgreement(db, world, "effective");
    const university = db.context(world.actors.university);
    const registered = { kind: "registered", reference: "2026320100000123", issuer: "南京市技术市场" };
    await expect(recordEvidence(university, mark(row.id, { ...registered, issuer: "" }))).rejects.toThrow(Invalid);
    await recordEvidence(university, mark(row.id, registered));
    await expect(recordEvidence(university, mark(row.id, registered))).rejects.toThrow(Conflict);
    await expect(recordEvidence(db.context(world.actors.expert), mark(row.id, registered))).rejects.toThrow(Denied);
    const draft = await makeAgreement(db, world, "draft");
    await expect(recordEvidence(university, mark(draft.id, registered))).rejects.toThrow(Conflict);
    await expect(recordEvidence(db.context(world.actors.otherEnterprise), mark(row.id, {}))).rejects.toThrow(NotFound);
  });

  it("marks a milestone done", async () => {
    const row = await makeAgreement(db, world, "effective");
    const [first] = await db.db.select().from(agreementMilestones).where(eq(agreementMilestones.agreementId, row.id));
    const done = { id: row.id, milestoneId: first!.id, doneOn: "2026-11-01" };
    await markMilestone(db.context(world.actors.enterprise), done);
    await expect(markMilestone(db.context(world.actors.expert), done)).rejects.toThrow(Denied);
    const [after] = await db.db.select().from(agreementMilestones).where(eq(agreementMilestones.id, first!.id));
    expect(after?.doneOn).toBe("2026-11-01");
  });
});
