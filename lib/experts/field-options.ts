import { asc, eq } from "drizzle-orm";
import { fields } from "@/db/schema";
import type { Context } from "@/lib/platform/context";

export type FieldOption = { code: string; parentCode: string | null; name: string };

/** The taxonomy in the reader's language, both levels, in its order. */
export async function fieldOptions(ctx: Context): Promise<FieldOption[]> {
  const name = ctx.locale === "en" ? fields.nameEn : fields.nameZh;
  return ctx.db
    .select({ code: fields.code, parentCode: fields.parentCode, name })
    .from(fields)
    .where(eq(fields.active, true))
    .orderBy(asc(fields.position), asc(fields.code));
}
