import { inject } from "vitest";
import type { Role } from "@/db/enums";
import { demoPassword } from "@/db/seed/accounts";

export type Who = Role | "visitor";

/** Somebody who asks by plain HTTP, as a browser without JavaScript does. */
export class Client {
  constructor(
    readonly who: string,
    readonly cookie: string,
  ) {}

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie) headers.set("cookie", this.cookie);
    if (init.method && init.method !== "GET") headers.set("origin", inject("baseUrl"));
    return fetch(new URL(path, inject("baseUrl")), { redirect: "manual", ...init, headers });
  }

  async get(path: string): Promise<{ status: number; location: string | null; html: string }> {
    const response = await this.fetch(path);
    return { status: response.status, location: response.headers.get("location"), html: await response.text() };
  }

  /** Posts a form of a page with what its hidden fields say, `values` typed over them. */
  async submit(page: string, form: FormField[], values: Record<string, string>): Promise<Response> {
    const body = new FormData();
    for (const { name, value } of form) if (!(name in values)) body.append(name, value);
    for (const [name, value] of Object.entries(values)) body.append(name, value);
    return this.fetch(page, { method: "POST", body });
  }
}

export type FormField = { name: string; value: string };

const unescaped = (text: string) =>
  text.replace(
    /&(quot|amp|lt|gt|#x27|#39);/g,
    (_, name) => ({ quot: '"', amp: "&", lt: "<", gt: ">", "#x27": "'", "#39": "'" })[name as string] ?? "",
  );
const attribute = (tag: string, name: string) => unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

/** The inputs of the first form whose markup matches. */
export function formWith(html: string, pattern: RegExp): FormField[] {
  const form = html.match(/<form[\s\S]*?<\/form>/g)?.find((each) => pattern.test(each));
  if (!form) throw new Error(`No form with ${pattern}`);
  return [...form.matchAll(/<input[^>]*>/g)].map(([tag]) => ({
    name: attribute(tag, "name"),
    value: attribute(tag, "value"),
  }));
}

const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

const clients = new Map<string, Promise<Client>>();

/** A signed-in person of the story, or a visitor; signed in once in each test file, through the form without JavaScript. */
export function client(who: Who | { identifier: string }): Promise<Client> {
  const identifier = typeof who === "object" ? who.identifier : who === "visitor" ? "" : `${who}@demo.example`;
  const name = typeof who === "object" ? who.identifier : who;
  const known = clients.get(name) ?? signIn(name, identifier);
  clients.set(name, known);
  return known;
}

async function signIn(name: string, identifier: string): Promise<Client> {
  const visitor = new Client(name, "");
  if (!identifier) return visitor;
  const { html } = await visitor.get("/sign-in");
  const answer = await visitor.submit("/sign-in", formWith(html, /name="password"/), {
    identifier,
    password: demoPassword,
  });
  const cookie = cookieOf(answer);
  if (!cookie.includes("session-token")) throw new Error(`${identifier} could not sign in (${answer.status})`);
  return new Client(name, cookie);
}
