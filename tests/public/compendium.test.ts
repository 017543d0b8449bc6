import { inflateRawSync } from "node:zlib";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents, needIndicators } from "@/db/schema";
import { exportCompendium } from "@/lib/needs/compendium/export-compendium";
import { NotFound } from "@/lib/platform/errors";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  const open = await makeNeed(db.db, world, { status: "published", code: "2026B-0001" });
  await db.db
    .insert(needIndicators)
    .values({ needId: open.id, position: 1, name: "返工率", present: "8", target: "≤1", unit: "%", method: "台账" });
  await makeNeed(db.db, world, {
    status: "engaged",
    code: "2026B-0002",
    title: "内部原题",
    visibility: "masked",
    publicTitle: "公开题目 <&>",
    publicProblem: "公开说明",
    fieldCode: "8.1",
    funds: null,
    fundsNegotiable: true,
  });
  await makeNeed(db.db, world, {
    status: "published",
    code: "2026B-0003",
    title: "只给受邀者",
    visibility: "directed",
  });
  await makeNeed(db.db, world, { status: "solved", code: "2026B-0004", title: "早已解决" });
});

describe("the compendium", () => {
  it("prints to everybody what everybody may read, and nothing is written down", async () => {
    const file = await exportCompendium(db.context({ role: "visitor" }), { edition: "masked" });
    expect(file.name).toMatch(/^企业技术需求汇编-公开版-\d{4}-\d{2}-\d{2}\.docx$/);
    const text = documentText(file.bytes);
    for (const each of [
      "需求 2 项",
      "新材料",
      "2026B-0001",
      "返工率：8 → ≤1 %（台账）",
      "公开题目 <&>",
      "50 万元",
      "面议",
    ])
      expect(text).toContain(each);
    for (const each of ["内部原题", "只给受邀者", "早已解决", "13800000000", "赵厂长"])
      expect(text).not.toContain(each);
    expect(await db.db.select().from(auditEvents)).toHaveLength(0);
  });

  it("prints firms and contacts for the bureau, audited", async () => {
    const { actors } = world;
    const text = documentText((await exportCompendium(db.context(actors.leader), { edition: "full" })).bytes);
    for (const each of ["内部原题", "云岫市甲不锈钢有限公司", "赵厂长", "13800000000"]) expect(text).toContain(each);
    expect(text).not.toContain("只给受邀者");
    const events = await db.db.select().from(auditEvents).where(eq(auditEvents.action, "needs.exportCompendium"));
    expect(events).toMatchObject([{ actorUserId: actors.leader.userId, detail: { edition: "full", needs: 2 } }]);
  });

  it.each([
    "visitor",
    "enterprise",
    "expert",
    "university",
    "township",
  ] as const)("has no full edition for %s", async (role) => {
    const actor = role === "visitor" ? { role } : world.actors[role];
    await expect(exportCompendium(db.context(actor), { edition: "full" })).rejects.toThrow(NotFound);
  });

  it("speaks English too", async () => {
    const file = await exportCompendium({ ...db.context({ role: "visitor" }), locale: "en" }, { edition: "masked" });
    expect(documentText(file.bytes)).toContain("2 needs that were");
  });
});

/** The text of word/document.xml, read by a zip reader of our own: local headers give the sizes or the directory does. */
function documentText(zip: Buffer): string {
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    if (name === "word/document.xml") {
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const xml = inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(at + 20))).toString("utf8");
      expect(xml).toContain('w:eastAsia="FangSong"');
      const text = xml.replace(/<[^>]+>/g, "");
      return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
    }
    at += 46 + nameLength + extra + comment;
  }
  throw new Error("no word/document.xml");
}
