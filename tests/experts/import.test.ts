import { and, eq, inArray } from "drizzle-orm";
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import {
  auditEvents,
  expertOutputs,
  experts,
  invitations,
  notifications,
  outgoingMessages,
  schools,
} from "@/db/schema";
import { acceptInvitation } from "@/lib/auth/accept-invitation";
import { expertsToInvite, inviteExperts } from "@/lib/auth/invite-experts";
import { type Cells, columns } from "@/lib/experts/import/columns";
import { writeExpertTemplate } from "@/lib/experts/import/template";
import { uploadExperts } from "@/lib/experts/import/upload-experts";
import { listUniversityExperts } from "@/lib/experts/queries";
import { confirmImport } from "@/lib/imports/confirm-import";
import { discardImport } from "@/lib/imports/discard-import";
import { getImport, recentImports } from "@/lib/imports/queries";
import { headerOf } from "@/lib/imports/sheet-shape";
import type { Actor } from "@/lib/platform/context";
import { Denied, NotFound } from "@/lib/platform/errors";
import { readAnyImport, runAnyImport } from "@/lib/worker/imports";
import { importOf, system } from "@/tests/imports/support";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
});

const full: Cells = {
  number: "1",
  name: "李 默",
  title: "教授",
  school: "材料学院",
  group: "表面工程组",
  discipline: "材料科学与工程",
  directions: "不锈钢酸洗\n涂层附着力",
  outputs: "专利|一种缓蚀剂|2024|中试\n论文|酸洗发黑机理|2023",
  services: "委托研发、技术咨询",
  equipment: "扫描电镜",
  capacity: "5",
  email: "Li@uni.example",
  phone: "13812345678",
  visibility: "公开",
};

async function sheetOf(rows: Cells[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("专家");
  sheet.addRow(columns.map(headerOf));
  for (const row of rows) sheet.addRow(columns.map((column) => row[column.key] ?? null));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
async function preview(rows: Cells[], actor: Actor = world.actors.university) {
  const { id } = await uploadExperts(db.context(actor), { name: "专家.xlsx", bytes: await sheetOf(rows) });
  await readAnyImport(system(db), { importId: id });
  return importOf(db, id);
}
async function run(rows: Cells[], actor: Actor = world.actors.university) {
  const { row } = await preview(rows, actor);
  await confirmImport(db.context(actor), { id: row.id, version: row.version });
  await runAnyImport(system(db), { importId: row.id });
  return importOf(db, row.id);
}
const named = async (name: string) => {
  const [row] = await db.db.select().from(experts).where(eq(experts.name, name));
  return row!;
};
const keys = (rows: { problems: { key: string }[] }[]) => rows.map((row) => row.problems.map((problem) => problem.key));

describe("a sheet of experts", () => {
  it("enters full and sparse rows, unclaimed, with school, group, outputs, audit and the match job", async () => {
    const done = await run([full, { name: "只有姓名" }]);
    expect(done.row).toMatchObject({ kind: "experts", status: "done", created: 2, incomplete: 1, failed: 0 });
    const expert = await named("李默");
    expect(expert).toMatchObject({
      organizationId: world.university,
      title: "教授",
      directions: ["不锈钢酸洗", "涂层附着力"],
      services: ["commissioned", "consulting"],
      equipment: ["扫描电镜"],
      capacity: 5,
      email: "li@uni.example",
      phone: "13812345678",
      visibility: "public",
      claimedAt: null,
      lastConfirmedAt: null,
    });
    expect(expert.groupId).not.toBeNull();
    const outputs = await db.db.select().from(expertOutputs).where(eq(expertOutputs.expertId, expert.id));
    expect(outputs.map(({ kind, title, year, stage }) => [kind, title, year, stage])).toEqual([
      ["patent", "一种缓蚀剂", 2024, "pilot"],
      ["paper", "酸洗发黑机理", 2023, null],
    ]);
    const [event] = await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, expert.id));
    expect(event).toMatchObject({ action: "experts.create", via: "job", detail: { importId: done.row.id } });
    const queued = await db.db.execute(
      `select 1 from pgboss.job where name = 'matching.refresh-expert' and data->>'expertId' = '${expert.id}'`,
    );
    expect(queued).toHaveLength(1);
    expect(await named("只有姓名")).toMatchObject({ title: "", discipline: "", visibility: "members", schoolId: null });
    const list = await listUniversityExperts(db.context(world.actors.university), { incomplete: true });
    expect(list.rows.find((row) => row.name === "只有姓名")?.missing).toContain("directions");
    expect(list.rows.some((row) => row.name === "李默")).toBe(false);
    const told = await db.db
      .select()
      .from(notifications)
      .where(eq(notifications.userId, world.actors.university.userId));
    expect(told.map(({ kind, path }) => [kind, path])).toContainEqual([
      "expertImportDone",
      `/workspace/experts/import/${done.row.id}`,
    ]);
  });

  it("changes nothing when it comes again, and exactly what a corrected row says differently", async () => {
    expect((await preview([full])).row).toMatchObject({ created: 0, changed: 0, unchanged: 1 });
    const correction: Cells = {
      ...full,
      title: "研究员",
      discipline: "",
      outputs: "专利|一种缓蚀剂||规模应用\n产品|新样机",
    };
    const shown = await preview([correction]);
    expect(shown.rows[0]).toMatchObject({
      action: "update",
      differences: [
        { column: "title", from: "教授", to: "研究员" },
        { column: "outputs", from: "一种缓蚀剂 2024", to: "一种缓蚀剂 2024\n新样机" },
      ],
    });
    const before = await named("李默");
    await confirmImport(db.context(world.actors.university), { id: shown.row.id, version: shown.row.version });
    await runAnyImport(system(db), { importId: shown.row.id });
    const after = await named("李默");
    expect(after).toMatchObject({ title: "研究员", discipline: "材料科学与工程", version: before.version + 1 });
    const outputs = await db.db.select().from(expertOutputs).where(eq(expertOutputs.expertId, after.id));
    expect(outputs.map((output) => output.stage).sort()).toEqual(["scaled", null, null].sort());
    expect((await preview([correction])).row).toMatchObject({ unchanged: 1 });
  });

  it("tells namesakes apart by school, and says what is wrong in a row", async () => {
    await run([
      { name: "同名", school: "材料学院" },
      { name: "同名", school: "化工学院" },
    ]);
    const shown = await preview([
      { name: "同名", title: "讲师" },
      { name: "同名", school: "食品学院" },
      { name: "", school: "材料学院", title: "教授", discipline: "x" },
      { name: "新人", group: "无院之组", capacity: "很多", email: "不是邮箱", outputs: "没有竖线的成果" },
      { name: "新人" },
    ]);
    expect(keys(shown.rows).map((row) => row.filter((key) => key !== "incomplete"))).toEqual([
      ["namesakes"],
      ["nameElsewhere"],
      ["required"],
      ["outputKind", "capacity", "mail", "groupWithoutSchool"],
      ["duplicateExpert"],
    ]);
    expect(shown.rows.map((row) => row.action)).toEqual(["error", "create", "error", "create", "error"]);
  });

  it("leaves the words of those who have an account, and fills in what they left blank", async () => {
    await db.db.update(experts).set({ claimedAt: new Date(), title: "本人写的" }).where(eq(experts.id, world.expert));
    const { rows } = await preview([{ name: "钱工", school: "材料学院", title: "学校写的", equipment: "盐雾箱" }]);
    expect(rows[0]).toMatchObject({ action: "update", differences: [{ column: "equipment" }] });
    expect(keys(rows)[0]).toContain("claimedKeeps");
  });

  it("has a template whose example is left out", async () => {
    const bytes = await writeExpertTemplate(db.context(world.actors.university));
    const { id } = await uploadExperts(db.context(world.actors.university), { name: "模板.xlsx", bytes });
    await readAnyImport(system(db), { importId: id });
    expect((await importOf(db, id)).row).toMatchObject({ status: "failed", problems: [{ key: "noRows" }] });
  });
});

describe("a university officer and the own university only", () => {
  it("enters the same name at another university as somebody else", async () => {
    await run([{ name: "李默", title: "院长" }], world.actors.otherUniversity);
    const rows = await db.db.select().from(experts).where(eq(experts.name, "李默"));
    expect(rows.map((row) => row.organizationId).sort()).toEqual([world.university, world.otherUniversity].sort());
    expect(rows.find((row) => row.organizationId === world.university)?.title).toBe("研究员");
  });

  it("sees and runs no other university's import, and nobody else any", async () => {
    const { row } = await preview([{ name: "别校" }]);
    const go = { id: row.id, version: row.version };
    for (const who of ["otherUniversity", "expert", "enterprise", "officer", "director", "admin"] as const) {
      const ctx = db.context(world.actors[who]);
      expect([who, await getImport(ctx, "experts", row.id)]).toEqual([who, null]);
      await expect(confirmImport(ctx, go)).rejects.toThrow(NotFound);
      await expect(discardImport(ctx, go)).rejects.toThrow(NotFound);
      if (who !== "otherUniversity") {
        const upload = uploadExperts(ctx, { name: "a.xlsx", bytes: await sheetOf([full]) });
        await expect(upload).rejects.toThrow(Denied);
      }
    }
    expect(await recentImports(db.context(world.actors.officer), "experts")).toEqual([]);
    await discardImport(db.context(world.actors.university), go);
  });

  it("invites in a batch: mail, link, or nobody to reach; a claimed or foreign one finds nobody", async () => {
    await run([
      { name: "有邮箱", email: "mail@uni.example" },
      { name: "有手机", phone: "13912345678" },
      { name: "没联系" },
    ]);
    const people = await db.db
      .select()
      .from(experts)
      .where(and(eq(experts.organizationId, world.university), inArray(experts.name, ["有邮箱", "有手机", "没联系"])));
    const ids = people.map((person) => person.id);
    const ctx = db.context(world.actors.university);
    await expect(inviteExperts(db.context(world.actors.otherUniversity), { ids, send: "none" })).rejects.toThrow(
      NotFound,
    );
    await expect(inviteExperts(ctx, { ids: [world.expert], send: "none" })).rejects.toThrow(NotFound);
    const invited = await inviteExperts(ctx, { ids, send: "mail" });
    expect(Object.fromEntries(invited.map((one) => [one.name, one.sent]))).toEqual({
      有邮箱: "mail",
      有手机: "link",
      没联系: "noContact",
    });
    expect(await db.db.select().from(invitations).where(inArray(invitations.expertId, ids))).toHaveLength(2);
    const [mail] = await db.db
      .select()
      .from(outgoingMessages)
      .where(eq(outgoingMessages.recipient, "mail@uni.example"));
    expect(mail?.body).toContain("/invitation/");
    const list = await expertsToInvite(ctx);
    expect(list.rows.filter((row) => row.invitedUntil !== null)).toHaveLength(2);
    const token = invited.find((one) => one.sent === "link")?.token as string;
    await acceptInvitation(db.context(), { token, password: "一个足够长的密码2026" }, {
      ipPrefix: "x",
      userAgent: null,
    } as never);
    expect((await named("有手机")).claimedAt).not.toBeNull();
  });

  it("makes a school once, on record", async () => {
    const made = await db.db.select().from(schools).where(eq(schools.name, "化工学院"));
    expect(made).toHaveLength(1);
    const events = await db.db.select().from(auditEvents).where(eq(auditEvents.action, "organizations.addSchool"));
    expect(events.some((event) => event.detail.addedId === made[0]?.id)).toBe(true);
  });
});
