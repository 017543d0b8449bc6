import { type FieldOption, fieldOptions } from "@/lib/experts/field-options";
import type { Context } from "@/lib/platform/context";
import { cachedRead } from "@/lib/platform/data-version";

export type FieldNames = { list: FieldOption[]; of: (code: string) => string };

/** Names of the fields in the reader's language; the code stands in for a field that is no longer in use. */
export async function fieldNames(ctx: Context): Promise<FieldNames> {
  const list = await cachedRead(ctx, "taxonomy", `fields:${ctx.locale}`, () => fieldOptions(ctx));
  const names = new Map(list.map((field) => [field.code, field.name]));
  return { list, of: (code) => names.get(code) ?? code };
}
