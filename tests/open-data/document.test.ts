import { createConfig, lintFromString } from "@redocly/openapi-core";
import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";
import { openApiDocument } from "@/lib/open-data/openapi";
import { type City, get, hideCanaries, makeCity, openRoutes } from "./support";

type Parameter = { name: string; in: "path" | "query"; example?: unknown; schema: { type?: string } };
type Described = {
  parameters: Parameter[];
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: object }> }>;
};

const document = openApiDocument("https://duijie.example.gov.cn");
const paths = document.paths as unknown as Record<string, { get: Described }>;
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema({ $id: "https://document.test/openapi", ...document });

/** What an answer breaks of the schema that the document has for it; a wrong type of content or status is a breach too. */
async function breaches(route: string, answer: Response): Promise<unknown> {
  const place = pointerTo(route, answer.status);
  const type = answer.headers.get("content-type")?.split(";")[0] ?? "";
  const validate = ajv.getSchema(`https://document.test/openapi#${place}/content/${escaped(type)}/schema`);
  if (!validate) return `${answer.status} ${type} is not in the document`;
  return validate(await answer.json()) ? [] : validate.errors;
}

function pointerTo(route: string, status: number): string {
  const answer = paths[route]?.get.responses[String(status)];
  return answer?.$ref?.slice(1) ?? `/paths/${escaped(route)}/get/responses/${status}`;
}

const escaped = (part: string) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));

let city: City;
beforeAll(async () => {
  city = await makeCity();
  await hideCanaries(city);
});
const samples: Record<string, () => string> = { code: () => "2026B-1001", id: () => city.world.expert };
const address = (route: string) => `/api/v1${route.replace(/\{(\w+)\}/, (_all, name: string) => samples[name]!())}`;

describe("the OpenAPI document", () => {
  it("passes the linter's strict rules", async () => {
    const found = await lintFromString({
      source: JSON.stringify(document),
      absoluteRef: "/openapi.json",
      config: await createConfig({ extends: ["recommended-strict"] }),
    });
    expect(found.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  it("describes every route below /api/v1, and no other", () => {
    const routes = openRoutes
      .filter((route) => route.startsWith("/api/v1/") && route !== "/api/v1/[...rest]")
      .map((route) => route.slice("/api/v1".length).replace(/\[(\w+)\]/g, "{$1}"));
    expect(routes.length).toBeGreaterThan(5);
    expect(Object.keys(paths).sort()).toEqual(routes.sort());
  });

  it("is what the server gives", async () => {
    expect(Object.keys((await (await get("/api/v1/openapi.json")).json()).paths)).toEqual(Object.keys(paths));
  });
});

describe.each(Object.keys(paths))("GET %s answers as the document says", (route) => {
  const described = paths[route]!.get;

  it("with a 200", async () => {
    const answer = await get(address(route));
    expect(answer.status).toBe(200);
    expect(await breaches(route, answer)).toEqual([]);
  });

  it("in English", async () => {
    const answer = await get(address(route), { "accept-language": "en-GB,en;q=0.9,zh;q=0.5" });
    expect(answer.headers.get("content-language")).toBe("en");
    expect(await breaches(route, answer)).toEqual([]);
  });

  it("to the example of every parameter", async () => {
    for (const { name, example } of described.parameters.filter((each) => each.in === "query" && each.example)) {
      const query = new URLSearchParams([example].flat().map((value) => [name, String(value)]));
      const answer = await get(`${address(route)}?${query}`);
      expect({ name, status: answer.status, wrong: await breaches(route, answer) }).toEqual({
        name,
        status: 200,
        wrong: [],
      });
    }
  });

  it("to a parameter that it does not know", async () => {
    const answer = await get(`${address(route)}?nothing=1`);
    expect(answer.status).toBe(400);
    expect(await breaches(route, answer.clone())).toEqual([]);
    expect(await answer.json()).toMatchObject({ code: "invalid_parameter", errors: [{ parameter: "nothing" }] });
  });

  it("to whoever has the answer already", async () => {
    const tag = (await get(address(route))).headers.get("etag") ?? "";
    const answer = await get(address(route), { "if-none-match": tag });
    expect({ status: answer.status, body: await answer.text() }).toEqual({ status: 304, body: "" });
    expect(Object.keys(described.responses)).toContain("304");
  });

  if (route.includes("{"))
    it("to an address of nothing", async () => {
      for (const strange of ["2026B-9999", "0199b2c4-7a10-7c3e-9d55-2f8a6b1c0d4e", "none", "%27"]) {
        const answer = await get(address(route).replace(/[^/]+$/, strange));
        expect(answer.status).toBe(404);
        expect(await breaches(route, answer)).toEqual([]);
      }
    });
});

it("the validation bites: one field more or less is a breach", async () => {
  const answer = await (await get("/api/v1/needs")).json();
  const as = (items: object) =>
    Response.json({ ...answer, items }, { headers: { "content-type": "application/json" } });
  const [first] = answer.items;
  expect(await breaches("/needs", as([first]))).toEqual([]);
  expect(await breaches("/needs", as([{ ...first, contact: "x" }]))).not.toEqual([]);
  expect(await breaches("/needs", as([{ ...first, title: undefined }]))).not.toEqual([]);
});
