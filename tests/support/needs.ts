import { v7 } from "uuid";
import type { Database } from "@/db/client";
import { needs } from "@/db/schema";
import type { World } from "./world";

let number = 0;

/** A complete need of the first firm, classified and consented, in the given state. */
export async function makeNeed(
  db: Database,
  world: World,
  over: Partial<typeof needs.$inferInsert> = {},
): Promise<typeof needs.$inferSelect> {
  number += 1;
  const now = new Date("2026-09-01T02:00:00Z");
  const status = over.status ?? "submitted";
  const live = ["published", "engaged", "contracted", "solved", "partly_solved", "expired"].includes(status);
  const [row] = await db
    .insert(needs)
    .values({
      id: v7(),
      code: `2026B-${String(number).padStart(4, "0")}`,
      roundId: world.round,
      organizationId: world.firm,
      townshipId: world.north,
      title: "不锈钢线材酸洗后表面发黑",
      type: "technical_difficulty",
      problem: "304线材酸洗后表面局部发黑,返工率高,想找到原因并改进酸洗工艺。",
      fieldCode: "4.1",
      industry: "stainless",
      funds: "500000.00",
      cooperation: ["commissioned"],
      visibility: "public",
      consent: "confirmed",
      consentMethod: "account",
      consentAt: now,
      consentVisibility: over.visibility ?? "public",
      contactName: "赵厂长",
      contactPhone: "13800000000",
      collectedOn: "2026-08-20",
      source: "form",
      statusSince: now,
      submittedAt: status === "draft" ? null : now,
      publishedAt: live ? now : null,
      ...over,
      status,
    })
    .returning();
  if (!row) throw new Error("no row");
  return row;
}
