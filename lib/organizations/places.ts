import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { townships, workingGroups } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { authorize } from "@/lib/auth/authorize";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { asDuplicate } from "./load-organization";
import { setupPolicy } from "./policy";

export type PlaceKind = "group" | "township";
const tables = { group: workingGroups, township: townships } as const;
const duplicates = {
  working_groups_name_key: ["name", "organizations.result.placeTaken"],
  townships_name_key: ["name", "organizations.result.placeTaken"],
} satisfies Record<string, [string, string]>;

/** Adds a working group or a township, last in its list. */
export async function addPlace(ctx: Context, input: { kind: PlaceKind; name: string }): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    authorize(tx, setupPolicy, "manage", {});
    const table = tables[input.kind];
    const id = v7();
    const last = sql<number>`(select coalesce(max(${table.position}), 0) + 1 from ${table})`;
    await tx.db
      .insert(table)
      .values({ id, name: input.name, position: last as unknown as number })
      .catch((error) => asDuplicate(error, duplicates));
    await recordAudit(tx, {
      action: `${input.kind}s.create`,
      objectType: input.kind,
      objectId: id,
      detail: { name: input.name },
    });
    await raiseDataVersion(tx, "public");
    return { id };
  });
}

type PlaceInput = { kind: PlaceKind; id: string; name: string; position: number; active: boolean };

/** Renames, moves or retires a group or township; a retired one keeps its history and is no longer offered. */
export async function editPlace(ctx: Context, input: PlaceInput): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    authorize(tx, setupPolicy, "manage", {});
    const table = tables[input.kind];
    const { name, position, active } = input;
    const [before] = await tx.db.select().from(table).where(eq(table.id, input.id)).for("update");
    if (!before) throw new NotFound();
    await tx.db
      .update(table)
      .set({ name, position, active })
      .where(eq(table.id, input.id))
      .catch((error) => asDuplicate(error, duplicates));
    await recordAudit(tx, {
      action: `${input.kind}s.edit`,
      objectType: input.kind,
      objectId: input.id,
      from: before.active ? "active" : "retired",
      to: active ? "active" : "retired",
      detail: { name, before: before.name, position },
    });
    await raiseDataVersion(tx, "public");
    return { id: input.id };
  });
}
