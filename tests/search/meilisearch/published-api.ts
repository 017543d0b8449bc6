import Ajv2020 from "ajv/dist/2020";

type Operation = {
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Record<string, { schema: object }> };
};
export type OpenApi = { paths: Record<string, Record<string, Operation>> };
export type Sent = { method: string; path: string; body: string };

/** Says what of a request an OpenAPI 3.1 document does not know: the path, a parameter, a key or a value of its body. */
export function publishedApi(document: OpenApi): (sent: Sent) => string[] {
  const { paths, ...rest } = strict(document);
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ $id: address, paths, ...rest });
  return ({ method, path, body }) => {
    const verb = method.toLowerCase();
    const { pathname, searchParams } = new URL(path, address);
    const template = templateFor(paths, verb, pathname);
    if (!template) return [`${method} ${pathname}: no such path`];
    const { parameters = [], requestBody } = paths[template]![verb]!;
    const known = new Set(parameters.filter((each) => each.in === "query").map((each) => each.name));
    const named = `${method} ${template}`;
    const faults = [...searchParams.keys()]
      .filter((name) => !known.has(name))
      .map((name) => `${named}: no parameter ${name}`);
    if (!body) return faults;
    if (!requestBody) return [...faults, `${named}: takes no body`];
    const place = ["paths", template, verb, "requestBody", "content", "application/json", "schema"];
    const validate = ajv.getSchema(`${address}#/${place.map(escaped).join("/")}`);
    if (!validate) return [...faults, `${named}: its body is not described`];
    if (validate(JSON.parse(body))) return faults;
    const told = (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${named}${instancePath}: ${message} ${JSON.stringify(params)}`,
    );
    return [...faults, ...told];
  };
}

const address = "https://published.test/openapi";
const escaped = (part: string) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));

/** A path without a variable is meant before one that has it. */
function templateFor(paths: OpenApi["paths"], verb: string, pathname: string): string | undefined {
  const variables = (template: string) => template.split("{").length;
  return Object.keys(paths)
    .filter((each) => paths[each]![verb] && new RegExp(`^${each.replace(/\{\w+\}/g, "[^/]+")}$`).test(pathname))
    .sort((a, b) => variables(a) - variables(b))[0];
}

/** The same document, in which an object has no keys but those that are named. */
function strict<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(strict) as Value;
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, strict(part)]));
  const isClosed = [copy.type].flat().includes("object") && copy.properties !== undefined;
  return {
    ...copy,
    ...(isClosed && copy.additionalProperties === undefined && { additionalProperties: false }),
  } as Value;
}
