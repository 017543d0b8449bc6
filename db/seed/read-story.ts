import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { cooperationModes, industries, needTypes, outputKinds, outputStages, visibilities } from "../enums";

z.config({ jitless: true });

const folder = join(import.meta.dirname, "story");

const enterprise = z.object({
  key: z.string(),
  name: z.string(),
  alias: z.string(),
  brands: z.array(z.string()),
  township: z.string(),
  industry: z.enum(industries),
  products: z.string(),
  aboveScale: z.boolean(),
  employees: z.number().int(),
  contact: z.object({ name: z.string(), title: z.string() }),
  intro: z.string(),
});

const need = z.object({
  key: z.string(),
  enterprise: z.string(),
  round: z.enum(["current", "previous"]),
  title: z.string(),
  type: z.enum(needTypes),
  problem: z.string(),
  indicators: z.array(
    z.object({ name: z.string(), present: z.string(), target: z.string(), unit: z.string(), method: z.string() }),
  ),
  expected: z.string(),
  tried: z.string(),
  field: z.string(),
  keywords: z.array(z.string()),
  funds: z.string(),
  cooperation: z.array(z.enum(cooperationModes)),
  intended: z.string(),
  months: z.number().nullable(),
  publicity: z.enum(visibilities),
  maskedTitle: z.string().optional(),
  maskedProblem: z.string().optional(),
});

const university = z.object({
  key: z.string(),
  name: z.string(),
  alias: z.string(),
  kind: z.enum(["university", "institute"]),
  city: z.string(),
  office: z.string(),
  schools: z.array(z.object({ name: z.string(), groups: z.array(z.string()) })),
});

const expert = z.object({
  key: z.string(),
  name: z.string(),
  university: z.string(),
  school: z.string(),
  group: z.string(),
  title: z.string(),
  discipline: z.string(),
  fields: z.array(z.string()),
  industries: z.array(z.enum(industries)),
  bio: z.string(),
  directions: z.array(z.string()),
  services: z.array(z.enum(cooperationModes)),
  equipment: z.array(z.string()),
  capacity: z.number().int(),
  outputs: z.array(
    z.object({
      kind: z.enum(outputKinds),
      title: z.string(),
      year: z.number().int(),
      stage: z.enum(outputStages).nullable(),
      abstract: z.string(),
    }),
  ),
});

export type StoryEnterprise = z.infer<typeof enterprise>;
export type StoryNeed = z.infer<typeof need>;
export type StoryUniversity = z.infer<typeof university>;
export type StoryExpert = z.infer<typeof expert>;

/** All of the story's readable files, checked; a mistake in one names its file and place. */
export function readStory() {
  return {
    enterprises: read("enterprises", enterprise),
    needs: read("needs", need),
    universities: read("universities", university),
    experts: read("experts", expert),
  };
}

export type Story = ReturnType<typeof readStory>;

function read<Schema extends z.ZodType>(kind: string, schema: Schema): z.output<Schema>[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${kind}-`) && file.endsWith(".json"))
    .sort()
    .flatMap((file) => {
      const parsed = z.array(schema).safeParse(JSON.parse(readFileSync(join(folder, file), "utf8")));
      if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
      return parsed.data as z.output<Schema>[];
    });
}
