import { z } from "zod";
import { publicOrigin } from "@/lib/platform/env";
import { apiLimit, apiRoot } from "./answer-request";
import * as answers from "./answers";
import { languageQuery } from "./input";
import { type Operation, operations } from "./operations";
import { problem } from "./problems";
import { takesSeveral } from "./read-parameters";

type Json = Record<string, unknown>;

/** Schemas that the document names; what is not here stands where it is used. */
const named = z.registry<{ id: string }>();
const names: Record<string, z.ZodType> = {
  Problem: problem,
  FieldRef: answers.fieldRef,
  Funds: answers.funds,
  NeedSummary: answers.needSummary,
  ExpertSummary: answers.expertSummary,
  Field: answers.field,
  ...Object.fromEntries(Object.values(operations).map(({ answer }) => [answer.name, answer.schema])),
};
for (const [id, schema] of Object.entries(names)) named.add(schema, { id });

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

/** The OpenAPI 3.1 document, made from the schemas that parse the requests and shape the answers. */
export function openApiDocument(origin = publicOrigin()) {
  const { schemas } = z.toJSONSchema(named, {
    target: "draft-2020-12",
    io: "output",
    uri: (id) => `#/components/schemas/${id}`,
    // The format says it already; the pattern of a date fills half a page.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format) delete jsonSchema.pattern;
    },
  });
  const plain = Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _schema, $id: _id, ...schema }]) => [name, schema]),
  );
  return {
    openapi: "3.1.0",
    info: { ...info, termsOfService: `${origin}/en/open-data#terms` },
    servers: [{ url: `${origin}${apiRoot}`, description: "This deployment" }],
    security: [],
    tags: [
      { name: "needs", description: "What firms look for." },
      { name: "experts", description: "Who offers expertise." },
      { name: "reference", description: "Vocabularies, figures and this document." },
    ],
    paths: {
      ...Object.fromEntries(
        Object.entries(operations).map(([id, operation]) => [operation.route, { get: describe(id, operation) }]),
      ),
      "/openapi.json": { get: documentItself },
    },
    components: { schemas: plain, headers, responses },
  };
}

const info = {
  title: "Duijie open data",
  version: "1.0.0",
  summary: "Technical needs of a city's firms, and the experts who can meet them.",
  description: [
    "Read-only and free of keys. Everything here is public on the site as well: a masked need by its public text, a need for invited experts not at all.",
    "",
    "- **Pages**: follow `next` until it is null. A list without `q` goes on after a fixed place, so later records neither repeat nor skip one.",
    "- **Caching**: every answer has an `ETag`; ask again with `If-None-Match` and get 304 while nothing has changed. Do not show what a later answer no longer has: it was withdrawn.",
    `- **Limit**: ${apiLimit.tries} requests in ${apiLimit.seconds} seconds from one address, told by the headers \`RateLimit-*\`; beyond it 429 with \`Retry-After\`.`,
    "- **Languages**: codes come with their labels in Chinese and English; `lang` or `Accept-Language` chooses which one is `label`. Texts of firms and experts are in Chinese.",
    "- **Problems**: `application/problem+json` (RFC 9457) with a stable `code`.",
    "- **Terms**: needs, fields and figures under CC BY 4.0. Profiles of experts are personal data, for contact about cooperation only.",
    "- **Stability**: within v1 fields are added, never renamed or removed.",
  ].join("\n"),
  license: { name: "CC BY 4.0", identifier: "CC-BY-4.0" },
};

const text = (description: string) => ({ description, schema: { type: "string" } });
const number = (description: string) => ({ description, schema: { type: "integer", minimum: 0 } });
const headers = {
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
const responses = {
  NotModified: { description: "What you have is what there is.", headers: { ETag: ref("headers", "ETag"), ...limits } },
  Invalid: refused("A parameter is wrong or unknown."),
  NotFound: refused("There is nothing that the public may see."),
  TooMany: refused("Too many requests.", { "Retry-After": ref("headers", "Retry-After") }),
  Unavailable: refused("Try again later.", { "Retry-After": ref("headers", "Retry-After") }),
};
const always = {
  304: ref("responses", "NotModified"),
  400: ref("responses", "Invalid"),
  429: ref("responses", "TooMany"),
  503: ref("responses", "Unavailable"),
};

function describe(operationId: string, { tag, summary, description, path, query, answer }: Operation): Json {
  const inPath = parametersOf(path, "path");
  return {
    operationId,
    tags: [tag],
    summary,
    description,
    parameters: [...inPath, ...parametersOf(query, "query")],
    responses: {
      200: answered(ref("schemas", answer.name), "The answer."),
      ...always,
      ...(inPath.length > 0 ? { 404: ref("responses", "NotFound") } : {}),
    },
  };
}

const part = { type: "object" };
const documentSchema = {
  type: "object",
  properties: { openapi: { const: "3.1.0" }, info: part, paths: part, components: part },
  required: ["openapi", "info", "paths", "components"],
};

const documentItself = {
  operationId: "getDocument",
  tags: ["reference"],
  summary: "This document",
  description: "OpenAPI 3.1.",
  parameters: parametersOf(languageQuery, "query"),
  responses: { 200: answered(documentSchema, "The document."), ...always },
};

function answered(schema: Json, description: string): Json {
  const own = Object.fromEntries(["ETag", "Link", "Content-Language"].map((name) => [name, ref("headers", name)]));
  return { description, headers: { ...own, ...limits }, content: { "application/json": { schema } } };
}

function parametersOf(shape: Operation["query"], place: "path" | "query"): Json[] {
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
