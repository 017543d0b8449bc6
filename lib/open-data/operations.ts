import { z } from "zod";
import { publicExpert } from "@/lib/experts/public-queries";
import { publicFigures } from "@/lib/needs/public-figures";
import { publicNeed } from "@/lib/needs/public-queries";
import type { Context } from "@/lib/platform/context";
import * as answers from "./answers";
import { expertPage } from "./expert-pages";
import { filtersAmong } from "./filters";
import { expertPath, expertQuery, languageQuery, needPath, needQuery } from "./input";
import type { Labels } from "./labels";
import { needPage } from "./need-pages";
import { presentExpert, presentExpertSummary } from "./present-expert";
import { presentFields, presentStatistics } from "./present-figures";
import { presentNeed, presentNeedSummary } from "./present-need";

type Shape = z.ZodObject<z.ZodRawShape>;
type Reading<Path, Query> = {
  path: Path;
  query: Query;
  labels: Labels;
  nextPage(cursor: string | null): string | null;
};

export type Operation = {
  /** Below /api/v1, with its parameter in braces. */
  route: string;
  tag: "needs" | "experts" | "reference";
  summary: string;
  description: string;
  path: Shape;
  query: Shape;
  /** Name of the answer's schema, and the schema. */
  answer: { name: string; schema: z.ZodType };
  /** Null where there is nothing that the public may see. */
  read(ctx: Context, reading: Reading<unknown, unknown>): Promise<unknown>;
};

function operation<Path extends Shape, Query extends Shape, Answer extends z.ZodType>(
  each: Omit<Operation, "path" | "query" | "answer" | "read"> & {
    path: Path;
    query: Query;
    answer: { name: string; schema: Answer };
    read(ctx: Context, reading: Reading<z.output<Path>, z.output<Query>>): Promise<z.input<Answer> | null>;
  },
): Operation {
  return each as Operation;
}

const noPath = z.strictObject({});

/** Everything that the API answers; routes, answers, the document and its tests are made from this table. */
export const operations = {
  listNeeds: operation({
    route: "/needs",
    tag: "needs",
    summary: "Published needs",
    description:
      "By day of publication, newest first; with `q` by relevance. Needs that only invited experts see are not here.",
    path: noPath,
    query: needQuery,
    answer: { name: "NeedList", schema: answers.listOf(answers.needSummary, "A page of needs.") },
    async read(ctx, { query, labels, nextPage }) {
      const filters = filtersAmong(["state", "field", "industry", "funds", "cooperation", "township"], query);
      const page = await needPage(ctx, { ...query, filters });
      const items = page.rows.map((row) => presentNeedSummary(row, labels));
      return { items, total: page.total, next: nextPage(page.next) };
    },
  }),
  getNeed: operation({
    route: "/needs/{code}",
    tag: "needs",
    summary: "One need",
    description: "A published need by its code. One that was withdrawn, or that the public may not see, is not found.",
    path: needPath,
    query: languageQuery,
    answer: { name: "Need", schema: answers.need },
    async read(ctx, { path, labels }) {
      const need = await publicNeed(ctx, path.code);
      return need && presentNeed(need, labels);
    },
  }),
  listExperts: operation({
    route: "/experts",
    tag: "experts",
    summary: "Public experts",
    description: "Newest profiles first; with `q` by relevance. Profiles carry no contact.",
    path: noPath,
    query: expertQuery,
    answer: { name: "ExpertList", schema: answers.listOf(answers.expertSummary, "A page of experts.") },
    async read(ctx, { query, labels, nextPage }) {
      const page = await expertPage(ctx, {
        ...query,
        filters: filtersAmong(["field", "industry", "service", "university"], query),
      });
      const items = page.rows.map((row) => presentExpertSummary(row, labels));
      return { items, total: page.total, next: nextPage(page.next) };
    },
  }),
  getExpert: operation({
    route: "/experts/{id}",
    tag: "experts",
    summary: "One expert",
    description: "A public profile by its id.",
    path: expertPath,
    query: languageQuery,
    answer: { name: "Expert", schema: answers.expert },
    async read(ctx, { path, labels }) {
      const expert = await publicExpert(ctx, path.id);
      return expert && presentExpert(expert, labels);
    },
  }),
  listFields: operation({
    route: "/fields",
    tag: "reference",
    summary: "Fields of technology",
    description: "Both levels in their official order, with what is published in each. Not paged.",
    path: noPath,
    query: languageQuery,
    answer: { name: "FieldList", schema: answers.listOf(answers.field, "All fields.") },
    async read(ctx, { labels }) {
      const items = presentFields(await publicFigures(ctx), labels);
      return { items, total: items.length, next: null };
    },
  }),
  getStatistics: operation({
    route: "/statistics",
    tag: "reference",
    summary: "Figures",
    description: "How much is published, by state, field, industry, funds, way of cooperation and township.",
    path: noPath,
    query: languageQuery,
    answer: { name: "Statistics", schema: answers.statistics },
    read: async (ctx, { labels }) => presentStatistics(await publicFigures(ctx), labels),
  }),
} satisfies Record<string, Operation>;

export type OperationName = keyof typeof operations;
