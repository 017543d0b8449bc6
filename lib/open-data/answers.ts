import { z } from "zod";
import { cooperationModes, fundBands, industries, needTypes, outputKinds, outputStages } from "@/db/enums";
import { coded, count, day, fieldRef, tally } from "./coded-schemas";
import { publicNeedStates } from "./input";

/**
 * What the open data gives. The answers are parsed by these schemas before they leave, so nothing goes out that is not
 * here, and the OpenAPI document is made from the same. Names are stable: new ones may come, none changes its meaning.
 */
export const funds = z
  .object({
    amount_yuan: z
      .string()
      .regex(/^\d+\.\d{2}$/)
      .nullable()
      .meta({ description: "Planned funds in yuan; null where negotiable or not said.", examples: ["500000.00"] }),
    negotiable: z.boolean(),
    band: coded(fundBands, "The band that the amount lies in.").nullable(),
  })
  .meta({ description: "What the firm plans to spend." });

export const needSummary = z
  .object({
    code: z
      .string()
      .regex(/^\d{4}[AB]-\d{1,6}$/)
      .meta({ description: "Stable code of the need, also its address.", examples: ["2026B-0031"] }),
    url: z.url().meta({ description: "The page of the need in the language of the answer." }),
    title: z.string().meta({ description: "In Chinese." }),
    problem: z.string().meta({ description: "The problem in the firm's words, or the public text of a masked need." }),
    masked: z.boolean().meta({
      description: "True where the firm stays unnamed: firm, township, type, wishes of time and details are then null.",
    }),
    state: coded(publicNeedStates, "How far the need has come."),
    field: fieldRef.nullable(),
    industry: coded(industries, "The firm's industry."),
    cooperation: z.array(coded(cooperationModes, "A way of cooperation that the firm has in mind.")),
    funds,
    firm: z.string().nullable().meta({ description: "Name of the firm; null in a masked need." }),
    township: z.string().nullable().meta({ description: "Township of the firm; null in a masked need." }),
    shared_by_firms: z.int().min(2).nullable().meta({
      description: "How many firms share a common need, which names none of them; null for the need of one firm.",
    }),
    wanted_by: day.nullable().meta({ description: "When the firm wants it done; null in a masked need." }),
    published_on: day.meta({ description: "Day of publication, China time." }),
  })
  .meta({ description: "A published need." });

const indicator = z
  .object({ name: z.string(), present: z.string(), target: z.string(), unit: z.string(), method: z.string() })
  .meta({ description: "A technical indicator: where it is, where it has to go, and how it is measured." });

export const need = needSummary
  .extend({
    type: coded(needTypes, "What kind of help is wanted.").nullable(),
    products: z.string().nullable().meta({ description: "The firm's main products; null in a masked need." }),
    expected: z.string().meta({ description: "The result that is expected; empty in a masked need." }),
    tried: z.string().meta({ description: "What has been tried; empty in a masked need." }),
    keywords: z.array(z.string()),
    indicators: z.array(indicator),
  })
  .meta({ description: "A published need with all that is public of it." });

export const expertSummary = z
  .object({
    id: z.uuid().meta({ description: "Stable id of the profile, also its address." }),
    url: z.url().meta({ description: "The page of the expert in the language of the answer." }),
    name: z.string(),
    title: z.string().meta({ description: "Academic title, in Chinese." }),
    discipline: z.string(),
    university: z.string(),
    city: z.string().nullable(),
    school: z.string().nullable(),
    research_group: z.string().nullable(),
    directions: z.array(z.string()).meta({ description: "Directions of research." }),
    fields: z.array(fieldRef),
    industries: z.array(coded(industries, "An industry that the expert works for.")),
    services: z.array(coded(cooperationModes, "A way of cooperation that the expert offers.")),
    confirmed_on: day.nullable().meta({ description: "When the profile was last confirmed." }),
  })
  .meta({ description: "A public profile of an expert; it carries no contact." });

const output = z
  .object({
    kind: coded(outputKinds, "What it is."),
    title: z.string(),
    year: z.int().nullable(),
    stage: coded(outputStages, "How far from the laboratory.").nullable(),
    abstract: z.string(),
  })
  .meta({ description: "A paper, a patent, a project or a product." });

export const expert = expertSummary
  .extend({
    biography: z.string(),
    equipment: z.array(z.string()),
    outputs: z.array(output),
  })
  .meta({ description: "A public profile with all that is public of it." });

export const field = fieldRef
  .extend({
    parent: z.string().nullable().meta({ description: "Code of the field above; null at the top." }),
    needs: count.meta({ description: "Published needs of the field and all below it." }),
    experts: count.meta({ description: "Public experts of the field and all below it." }),
  })
  .meta({ description: "A field of technology with what is published in it." });

export const statistics = z
  .object({
    needs: count.meta({ description: "Published needs that can still be read." }),
    experts: count.meta({ description: "Public experts." }),
    universities: count.meta({ description: "Universities and institutes that these experts belong to." }),
    needs_by_state: tally(publicNeedStates, "Published needs by state."),
    needs_by_field: z.array(fieldRef.extend({ count })).meta({ description: "By field, both levels." }),
    needs_by_industry: tally(industries, "Published needs by the firm's industry."),
    needs_by_funds: tally(fundBands, "Published needs by planned funds."),
    needs_by_cooperation: tally(cooperationModes, "By way of cooperation; a need may name several."),
    needs_by_township: z
      .array(z.object({ name: z.string(), count }))
      .meta({ description: "By the firm's township; masked needs count nowhere here." }),
    experts_by_field: z.array(fieldRef.extend({ count })).meta({ description: "By field, both levels." }),
  })
  .meta({ description: "Figures of what is public; each is the count of a public list." });

/** A page of a list: `next` is the whole address of the following page. */
export function listOf<Item extends z.ZodType>(item: Item, description: string) {
  return z
    .object({
      items: z.array(item),
      total: count.meta({
        description:
          "How many there are under these filters, on all pages; a search for words may stop counting at 1,000.",
      }),
      next: z.url().nullable().meta({ description: "Address of the next page; null on the last one." }),
    })
    .meta({ description });
}
