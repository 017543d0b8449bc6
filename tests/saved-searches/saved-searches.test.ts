import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { auditEvents, savedSearches, savedSearchHits } from "@/db/schema";
import { writeNeedSearchDocument } from "@/lib/needs/search-document";
import { Conflict, Denied, Invalid, NotFound } from "@/lib/platform/errors";
import { editSavedSearch } from "@/lib/saved-searches/edit-saved-search";
import { ownSavedSearches } from "@/lib/saved-searches/queries";
import { removeSavedSearch } from "@/lib/saved-searches/remove-saved-search";
import { mostSaved, saveSearch } from "@/lib/saved-searches/save-search";
import { canonicalQuery } from "@/lib/saved-searches/saved-query";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
const wanted = { kind: "need", query: "q=线材&state=open", name: "线材", alert: "daily" } as const;

beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  const need = await makeNeed(db.db, world, { status: "published" });
  await writeNeedSearchDocument(db.context(), need.id);
});
beforeEach(async () => {
  await db.db.delete(savedSearches);
});
const as = (role: keyof World["actors"]) => db.context(world.actors[role]);

describe("a saved search", () => {
  it("is kept with what it finds already, on record", async () => {
    const { id } = await saveSearch(as("expert"), wanted);
    expect(await ownSavedSearches(as("expert"))).toMatchObject([
      { id, name: "线材", alert: "daily", path: `/needs?${canonicalQuery("need", wanted.query)}` },
    ]);
    expect(await db.db.select().from(savedSearchHits)).toMatchObject([{ savedSearchId: id, mailedAt: null }]);
    const [event] = await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, id));
    expect(event).toMatchObject({ action: "savedSearches.create", actorUserId: world.actors.expert.userId });
  });

  it("is the same however its address was written, and saved once, by two callers too", async () => {
    const outcomes = await Promise.allSettled([
      saveSearch(as("expert"), wanted),
      saveSearch(as("expert"), { ...wanted, query: "state=open&sort=funds&from=20&q=%20线材&nonsense=1" }),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(saveSearch(as("expert"), wanted)).rejects.toThrow(Conflict);
    await saveSearch(as("expert"), { ...wanted, kind: "expert" });
    await saveSearch(as("university"), wanted);
  });

  it("is not for visitors, and bounded", async () => {
    await expect(saveSearch(db.context({ role: "visitor", userId: null }), wanted)).rejects.toThrow(NotFound);
    await expect(
      saveSearch(db.context({ role: "system", userId: world.actors.expert.userId }), wanted),
    ).rejects.toThrow(Denied);
    const rows = Array.from({ length: mostSaved }, (_, n) => ({
      userId: world.actors.expert.userId,
      kind: "need" as const,
      name: "x",
      query: `q=${n}`,
    }));
    await db.db.insert(savedSearches).values(rows);
    await expect(saveSearch(as("expert"), wanted)).rejects.toThrow(Invalid);
  });

  it("is its owner's alone: not found for everybody else, the admin too", async () => {
    const { id } = await saveSearch(as("expert"), wanted);
    for (const role of ["otherExpert", "officer", "director", "admin"] as const) {
      expect(await ownSavedSearches(as(role))).toEqual([]);
      await expect(editSavedSearch(as(role), { id, version: 1, name: "x", alert: "none" })).rejects.toThrow(NotFound);
      await expect(removeSavedSearch(as(role), { id })).rejects.toThrow(NotFound);
    }
  });

  it("is renamed and its alert changed against its version; what it knew follows the alert", async () => {
    const { id } = await saveSearch(as("expert"), { ...wanted, alert: "none" });
    expect(await db.db.select().from(savedSearchHits)).toEqual([]);
    await editSavedSearch(as("expert"), { id, version: 1, name: "线材酸洗", alert: "at_once" });
    expect(await ownSavedSearches(as("expert"))).toMatchObject([{ name: "线材酸洗", alert: "at_once", version: 2 }]);
    expect(await db.db.select().from(savedSearchHits)).toHaveLength(1);
    await expect(editSavedSearch(as("expert"), { id, version: 1, name: "x", alert: "none" })).rejects.toThrow(Conflict);
    await editSavedSearch(as("expert"), { id, version: 2, name: "线材酸洗", alert: "none" });
    expect(await db.db.select().from(savedSearchHits)).toEqual([]);
    const races = await Promise.allSettled(
      ["一", "二"].map((name) => editSavedSearch(as("expert"), { id, version: 3, name, alert: "none" })),
    );
    expect(races.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("is deleted once, with what it knew", async () => {
    const { id } = await saveSearch(as("expert"), wanted);
    const races = await Promise.allSettled([1, 2].map(() => removeSavedSearch(as("expert"), { id })));
    expect(races.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.db.select().from(savedSearchHits)).toEqual([]);
  });
});
