import { beforeAll, describe, expect, it } from "vitest";
import { type Access, pages } from "@/lib/auth/manifest";
import { type Client, client, type Who } from "./support/http";
import { demoRoles, nowhere, type Pair, pathOf, samplesFor, storyDatabase } from "./support/story";

const db = storyDatabase();
const everybody: Who[] = ["visitor", ...demoRoles];
const missing = /⟦[^⟧]*⟧/g;

type Answer = { route: string; path: string; status: number; location: string | null; missing: string[] };

/** What a page answers to somebody with a record of their own. */
function expected(access: Access, who: Who, route: string): number[] {
  if (route === nowhere) return [404];
  if (access === "link") return [200, 404];
  if (access === "session") return [200, 303, 307, 404];
  if (route === "/sign-in" && who !== "visitor") return [307];
  if (typeof access === "string") return [200];
  if (who === "visitor") return [307];
  return [(access as readonly string[]).includes(who) ? 200 : 404];
}

describe.each(everybody)("every page as %s", (who) => {
  let person: Client;
  let samples: Record<string, Pair>;
  const answers: Answer[] = [];
  const open = async (route: string, path: string): Promise<Answer> => {
    const { status, location, html } = await person.get(path);
    return { route, path, status, location, missing: [...new Set(html.match(missing))] };
  };
  beforeAll(async () => {
    person = await client(who);
    samples = await samplesFor(db, who);
    for (const route of [...Object.keys(pages), nowhere]) {
      const path = pathOf(route, samples[route] ? samples[route].own : undefined);
      if (path) answers.push(await open(route, path));
      if (path && !path.startsWith("/[")) answers.push(await open(route, `/en${path === "/" ? "" : path}`));
    }
  }, 600_000);

  it("answers as the manifest says, in both languages", () => {
    const wrong = answers.filter(({ route, status }) => !expected(pages[route] as Access, who, route).includes(status));
    expect(wrong.map(({ path, status }) => `${status} ${path}`)).toEqual([]);
  });

  it("names no key that has no text", () => {
    expect(answers.flatMap(({ path, missing: keys }) => keys.map((key) => `${path} ${key}`))).toEqual([]);
  });

  it("sends a visitor to sign in, and back to the page afterwards", () => {
    const away = answers.filter(({ route, location }) => location && Array.isArray(pages[route]));
    for (const { location } of away) expect(location).toMatch(/^(?:\/en)?\/sign-in/);
  });

  it("does not find what is not theirs to see", async () => {
    const found: string[] = [];
    for (const [route, { foreign }] of Object.entries(samples)) {
      const path = route in pages ? pathOf(route, foreign) : null;
      if (!path) continue;
      const { status } = await open(route, path);
      if (status < 300) found.push(`${status} ${path}`);
    }
    expect(found).toEqual([]);
  });
});
