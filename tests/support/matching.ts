import { v7 } from "uuid";
import type { Database } from "@/db/client";
import { experts, fields } from "@/db/schema";
import type { World } from "./world";

/** The two fields that the tests classify into. */
export async function makeFields(db: Database): Promise<void> {
  await db
    .insert(fields)
    .values([
      { code: "4", nameZh: "新材料", nameEn: "New materials", position: 4 },
      { code: "4.1", parentCode: "4", nameZh: "金属材料", nameEn: "Metals", position: 1 },
      { code: "4.2", parentCode: "4", nameZh: "无机非金属材料", nameEn: "Ceramics", position: 2 },
    ])
    .onConflictDoNothing();
}

/** An expert of the first university whose words fit the need of `makeNeed`. */
export async function makeExpert(
  db: Database,
  world: World,
  over: Partial<typeof experts.$inferInsert> = {},
): Promise<typeof experts.$inferSelect> {
  const id = v7();
  const [row] = await db
    .insert(experts)
    .values({
      id,
      organizationId: world.university,
      name: `专家${id.slice(-6)}`,
      title: "教授",
      discipline: "材料科学与工程",
      directions: ["不锈钢线材酸洗工艺", "酸洗后表面发黑成因"],
      bio: "研究304不锈钢线材的酸洗与钝化,解决酸洗后表面局部发黑、返工率高的问题。",
      services: ["commissioned"],
      ...over,
    })
    .returning();
  if (!row) throw new Error("no row");
  return row;
}
