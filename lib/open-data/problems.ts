import { z } from "zod";
import type { Locale } from "@/db/enums";
import { translator } from "@/lib/i18n/translate";
import { publicOrigin } from "@/lib/platform/env";

/** Every problem that the API may answer with, by its stable code. */
export const problemStatuses = {
  invalid_parameter: 400,
  invalid_cursor: 400,
  not_found: 404,
  too_many_requests: 429,
  unavailable: 503,
} as const;
export type ProblemCode = keyof typeof problemStatuses;
export const problemCodes = Object.keys(problemStatuses) as [ProblemCode, ...ProblemCode[]];

type WrongParameter = { parameter: string; message: string };

export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly parameters: readonly WrongParameter[] = [],
    readonly retryAfterSeconds?: number,
  ) {
    super(code);
    this.name = "Problem";
  }
}

export const unknownCursor = () =>
  new Problem("invalid_cursor", [{ parameter: "cursor", message: "not from a page of this list" }]);

/** RFC 9457, application/problem+json. */
export const problem = z
  .object({
    type: z.url().meta({ description: "Where the problem is explained." }),
    title: z.string().meta({ description: "What it is, in the language of the answer." }),
    status: z.int().min(400).max(599),
    code: z.enum(problemCodes).meta({ description: "Stable code, to decide by." }),
    errors: z
      .array(z.object({ parameter: z.string(), message: z.string().meta({ description: "In English." }) }))
      .optional()
      .meta({ description: "The parameters that are wrong." }),
  })
  .meta({ description: "A problem after RFC 9457.", examples: [exampleProblem()] });

function exampleProblem() {
  return {
    type: "https://duijie.example.gov.cn/en/open-data#problem-invalid_parameter",
    title: "A parameter is wrong",
    status: 400,
    code: "invalid_parameter",
    errors: [{ parameter: "limit", message: "Too big: expected number to be <=100" }],
  };
}

export function presentProblem({ code, parameters }: Problem, locale: Locale): z.input<typeof problem> {
  return {
    type: `${publicOrigin()}${locale === "en" ? "/en" : ""}/open-data#problem-${code}`,
    title: translator(locale)(`openData.problem.${code}`),
    status: problemStatuses[code],
    code,
    ...(parameters.length > 0 ? { errors: [...parameters] } : {}),
  };
}
