import { z } from "zod";

const labels = z.object({ "zh-CN": z.string(), en: z.string() }).meta({ description: "The label in both languages." });

/** A code of a closed vocabulary with its words. */
export function coded<Codes extends readonly [string, ...string[]]>(codes: Codes, description: string) {
  return z
    .object({
      code: z.enum(codes).meta({ description: "Stable code." }),
      label: z.string().meta({ description: "The label in the language of the answer." }),
      labels,
    })
    .meta({ description });
}

export const fieldRef = z
  .object({
    code: z.string().regex(/^[1-9](\.\d{1,2})?$/),
    label: z.string(),
    labels,
  })
  .meta({
    description: "A field of technology: one of the fields that the state supports with priority, or a part of one.",
    examples: [{ code: "4.1", label: "金属材料", labels: { "zh-CN": "金属材料", en: "Metal materials" } }],
  });

export const count = z.int().min(0);
export const day = z.iso.date();

/** How many there are of each code. */
export const tally = <Codes extends readonly [string, ...string[]]>(codes: Codes, description: string) =>
  z.array(coded(codes, "A code of the vocabulary.").extend({ count })).meta({ description });
