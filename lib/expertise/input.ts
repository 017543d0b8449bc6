import { z } from "zod";

z.config({ jitless: true });

export const editFieldInput = z.object({
  code: z.string().regex(/^[1-9](\.[1-9]\d?)?$/),
  nameZh: z.string().trim().min(1, "form.required").max(60),
  nameEn: z.string().trim().min(1, "form.required").max(100),
  active: z.preprocess((value) => value === "on" || value === "true" || value === true, z.boolean()),
});
