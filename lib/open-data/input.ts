import { z } from "zod";
import { cooperationModes, fundBands, industries, locales } from "@/db/enums";

/** Largest page. */
export const mostItems = 100;

/** The states as the public counts them; the type of the needs' own view holds both together. */
export const publicNeedStates = ["open", "engaged", "contracted", "solved"] as const;

const q = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .optional()
  .meta({ description: "Words to look for, as in the public search; ordered by relevance.", examples: ["酸洗 发黑"] });
const cursor = z
  .string()
  .regex(/^[\w-]{1,200}$/)
  .optional()
  .meta({ description: "Where to go on, from `next` of the page before. Opaque: do not build it." });
const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(mostItems)
  .default(20)
  .meta({ description: "Items on a page.", examples: [50] });
const lang = z
  .enum(locales)
  .optional()
  .meta({ description: "Language of labels and addresses; wins over `Accept-Language`.", examples: ["en"] });

const severalOf = <Codes extends readonly [string, ...string[]]>(codes: Codes, description: string) =>
  z
    .array(z.enum(codes))
    .max(20)
    .optional()
    .meta({ description: `${description} Repeat it for alternatives.`, examples: [[codes[0]]] });
const name = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}\p{M} ·().,'（）、&-]*$/u)
  .max(60);

const field = z
  .array(z.string().regex(/^[1-9](\.\d{1,2})?$/))
  .max(20)
  .optional()
  .meta({
    description: "Code of a field of either level, see `/fields`. Repeat it for alternatives.",
    examples: [["4.1"]],
  });

export const languageQuery = z.strictObject({ lang });

/** Parameters of the list of needs: filters of one kind are alternatives, kinds hold together. */
export const needQuery = z.strictObject({
  q,
  state: severalOf(publicNeedStates, "How far the need has come."),
  field,
  industry: severalOf(industries, "The firm's industry."),
  funds: severalOf(fundBands, "Band of planned funds, in 10,000 yuan."),
  cooperation: severalOf(cooperationModes, "Way of cooperation."),
  township: z
    .array(name)
    .max(20)
    .optional()
    .meta({ description: "Name of a township; masked needs have none. Repeat it for alternatives." }),
  cursor,
  limit,
  lang,
});

/** Parameters of the list of experts. */
export const expertQuery = z.strictObject({
  q,
  field,
  industry: severalOf(industries, "Industry that the expert works for."),
  service: severalOf(cooperationModes, "Way of cooperation that the expert offers."),
  university: z
    .array(name)
    .max(20)
    .optional()
    .meta({ description: "Name of a university or institute. Repeat it for alternatives." }),
  cursor,
  limit,
  lang,
});

export const needPath = z.strictObject({
  code: z
    .string()
    .regex(/^\d{4}[AB]-\d{1,6}$/)
    .meta({ description: "Code of the need.", examples: ["2026B-0031"] }),
});

export const expertPath = z.strictObject({
  id: z.uuid().meta({ description: "Id of the profile.", examples: ["0199b2c4-7a10-7c3e-9d55-2f8a6b1c0d4e"] }),
});
