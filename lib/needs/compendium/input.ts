import { z } from "zod";

z.config({ jitless: true });

export const compendiumInput = z.object({
  edition: z.enum(["full", "masked"]).default("masked"),
  format: z.enum(["docx"]).default("docx"),
});
