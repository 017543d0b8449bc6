import { z } from "zod";
import type { Operation } from "./operations";
import { takesSeveral } from "./read-parameters";

type Json = Record<string, unknown>;

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

const text = (description: string) => ({ description, schema: { type: "string" } });
const number = (description: string) => ({ description, schema: { type: "integer", minimum: 0 } });
/** Headers of the answers, by name. */
export const headers = {
  ETag: text("Tag of these very bytes, for `If-None-Match`."),
  Link: text('The next page, as `rel="next"`.'),
  "Content-Language": text("Language of labels and addresses."),
  "RateLimit-Limit": number("Requests that a window allows."),
  "RateLimit-Remaining": number("Requests that are left in this window."),
  "RateLimit-Reset": number("Seconds until the next window."),
  "Retry-After": number("Seconds to wait."),
};
const limits = Object.fromEntries(
  ["RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"].map((name) => [name, ref("headers", name)]),
);

const refused = (description: string, more: Json = {}) => ({
  description,
  headers: { ...limits, ...more },
  content: { "application/problem+json": { schema: ref("schemas", "Problem") } },
});
/** Answers that many operations share. */
export const responses = {
  NotModified: { description: "What you have is what there is.", headers: { ETag: ref("headers", "ETag"), ...limits } },
  Invalid: refused("A parameter is wrong or unknown."),
  NotFound: refused("There is nothing that the public may see."),
  TooMany: refused("Too many requests.", { "Retry-After": ref("headers", "Retry-After") }),
  Unavailable: refused("Try again later.", { "Retry-After": ref("headers", "Retry-After") }),
};
export const always = {
  304: ref("responses", "NotModified"),
  400: ref("responses", "Invalid"),
  429: ref("responses", "TooMany"),
  503: ref("responses", "Unavailable"),
};

/** One operation, its parameters and answers from the schemas that serve it. */
export function describe(
  operationId: string,
  { tag, summary, description, path, query, answer }: Operation,
  sample: unknown,
): Json {
  const inPath = parametersOf(path, "path");
  return {
    operationId,
    tags: [tag],
    summary,
    description,
    parameters: [...inPath, ...parametersOf(query, "query")],
    responses: {
      200: answered(ref("schemas", answer.name), "The answer.", sample),
      ...always,
      ...(inPath.length > 0 ? { 404: ref("responses", "NotFound") } : {}),
    },
  };
}

export function answered(schema: Json, description: string, example?: unknown): Json {
  const own = Object.fromEntries(["ETag", "Link", "Content-Language"].map((name) => [name, ref("headers", name)]));
  return {
    description,
    headers: { ...own, ...limits },
    content: { "application/json": { schema, ...(example ? { example } : {}) } },
  };
}

export function parametersOf(shape: Operation["query"], place: "path" | "query"): Json[] {
  const { properties = {} } = z.toJSONSchema(shape, { target: "draft-2020-12", io: "input", unrepresentable: "any" });
  return Object.entries(properties as Record<string, Json>).map(([name, { description, examples, ...schema }]) => ({
    name,
    in: place,
    required: place === "path",
    description,
    ...(takesSeveral(shape.shape[name]) ? { style: "form", explode: true } : {}),
    ...(Array.isArray(examples) ? { example: examples[0] } : {}),
    schema,
  }));
}
