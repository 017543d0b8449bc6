import { z } from "zod";

z.config({ jitless: true });

const kinds = ["need", "expert", "organization", "engagement", "agreement"] as const;
/** What was typed, as every search of the site reads it: one line of at most 100 characters. */
export const searchText = z
  .string()
  .catch("")
  .transform((typed) =>
    typed
      .replace(/[\s\p{Cc}]+/gu, " ")
      .trim()
      .slice(0, 100),
  );

/** The address of the result page; what is not understood is left out. */
export const searchPageInput = z.object({
  q: searchText,
  kind: z.enum(kinds).nullable().catch(null).default(null),
  from: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .nullable()
    .catch(null)
    .default(null),
});

export const suggestInput = z.object({ q: searchText, locale: z.string().optional().catch(undefined) });
