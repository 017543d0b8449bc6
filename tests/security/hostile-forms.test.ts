import { beforeAll, describe, expect, it } from "vitest";
import { getAgreement } from "@/lib/agreements/detail";
import { historyOf } from "@/lib/audit/queries";
import { inviteChoices } from "@/lib/engagements/choices";
import { getEngagement } from "@/lib/engagements/detail";
import { draftValues } from "@/lib/needs/form-drafts";
import { inboxPage } from "@/lib/needs/inbox-queries";
import { batchInput } from "@/lib/needs/input";
import { getNeed } from "@/lib/needs/queries";
import { formValues, valuesToInput } from "@/lib/platform/form-data";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeWorld, type World } from "@/tests/support/world";

describe("a form made to hurt", () => {
  it("of 20,000 fields, as many as fit into the cap, is read in no time", () => {
    const form = new FormData();
    for (let index = 0; index < 20_000; index += 1) form.append(`f${index}`, "");
    const start = performance.now();
    expect(Object.keys(valuesToInput(formValues(form)))).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it("reads repeated names, lists, files and framework fields as ever", () => {
    const form = new FormData();
    for (const [name, value] of [
      ["a", "1"],
      ["b", "x"],
      ["b", "y"],
      ["c[]", "z"],
      ["$ACTION_ID", "q"],
      ["__proto__", "p"],
    ] as const)
      form.append(name, value);
    form.append("file", new File(["x"], "x.txt"));
    expect(valuesToInput(formValues(form))).toEqual({ a: "1", b: ["x", "y"], c: ["z"] });
  });
});

describe("what PostgreSQL cannot hold", () => {
  it("is left out of a form and of a draft", () => {
    const form = new FormData();
    form.append("title", "发\0黑");
    expect(formValues(form)).toEqual({ title: "发黑" });
    expect(draftValues.parse({ title: "发\0黑" })).toEqual({ title: "发黑" });
  });
});

describe("an id that is none", () => {
  let db: TestDatabase;
  let world: World;
  beforeAll(async () => {
    db = await testDatabase();
    world = await makeWorld(db.db);
  });

  it.each(["x", "-".repeat(36), "' or 1=1 --"])("finds nothing, like one that does not exist: %s", async (id) => {
    const ctx = db.context(world.actors.officer);
    expect(await getNeed(ctx, id)).toBeNull();
    expect(await getEngagement(ctx, id)).toBeNull();
    expect(await getAgreement(ctx, id)).toBeNull();
    expect(await historyOf(ctx, "need", [id])).toEqual([]);
    expect(await inviteChoices(ctx, id)).toBeNull();
    const page = await inboxPage(ctx, { tab: "all", after: `1.${id}` });
    expect(page.rows).toEqual([]);
    expect(batchInput.safeParse({ need: `${id}:1`, intent: "accept" }).success).toBe(false);
  });
});
