import { z } from "zod";
import { publicOrigin } from "@/lib/platform/env";
import { apiLimit, apiRoot } from "./answer-request";
import * as answers from "./answers";
import { fieldRef } from "./coded-schemas";
import { always, answered, describe, headers, parametersOf, responses } from "./describe-operation";
import { languageQuery } from "./input";
import { type OperationName, operations } from "./operations";
import { problem } from "./problems";
import { samples } from "./samples";

/** Schemas that the document names; what is not here stands where it is used. */
const named = z.registry<{ id: string }>();
const names: Record<string, z.ZodType> = {
  Problem: problem,
  FieldRef: fieldRef,
  Funds: answers.funds,
  NeedSummary: answers.needSummary,
  ExpertSummary: answers.expertSummary,
  Field: answers.field,
  ...Object.fromEntries(Object.values(operations).map(({ answer }) => [answer.name, answer.schema])),
};
for (const [id, schema] of Object.entries(names)) named.add(schema, { id });

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
        Object.entries(operations).map(([id, operation]) => [
          operation.route,
          { get: describe(id, operation, samples[id as OperationName]) },
        ]),
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
