import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pages } from "@/lib/auth/manifest";
import { openTab, type Tab } from "./browser";
import type { Who } from "./http";
import { demoRoles, nowhere, type Pair, pathOf, samplesFor, storyDatabase } from "./story";

const db = storyDatabase();
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const routes = [...Object.keys(pages).filter((route) => pages[route] !== "session"), nowhere];

/** Who looks at a page: on a wide screen each party and one of the staff, for they see different things; else one of them. */
function lookers(route: string, wide: boolean): Who[] {
  const access = pages[route] ?? "everyone";
  if (typeof access === "string") return ["visitor"];
  const parties = access.filter((role) => ["enterprise", "expert", "university", "township"].includes(role));
  const staff = access.filter((role) => !parties.includes(role)).slice(0, 1);
  return wide && access.length < demoRoles.length ? [...parties, ...staff] : [...staff, ...parties].slice(0, 1);
}

type Screen = { width: number; theme: "light" | "dark"; inLanguage: (path: string) => string };

/** Opens every page once for each kind of reader and judges it: axe (AA), structure, console. */
export function judgeAppearance({ width, theme, inLanguage }: Screen): void {
  const routesOf = (who: Who) => routes.filter((route) => lookers(route, width > 1000).includes(who));
  const people = (["visitor", ...demoRoles] as Who[]).filter((who) => routesOf(who).length > 0);
  describe.each(people)("as %s", (who) => {
    const mine = routesOf(who);
    let tab: Tab;
    let samples: Record<string, Pair>;
    beforeAll(async () => {
      tab = await openTab(who, { width, dark: theme === "dark" });
      samples = await samplesFor(db, who);
    });
    afterAll(() => tab?.context.close());

    it.each(mine)("%s", async (route) => {
      const plain = pathOf(route, samples[route] ? samples[route].own : undefined);
      if (!plain) return;
      const faults = await faultsOf(tab, inLanguage(plain), route);
      const picture = `${width} ${who} ${route}`.replace(/[^\w]+/g, "-");
      if (faults.length > 0) await tab.page.screenshot({ path: `tests/output/${picture}.png`, fullPage: true });
      expect(faults).toEqual([]);
    });
  });
}

async function faultsOf({ page, complaints }: Tab, path: string, route: string): Promise<string[]> {
  complaints.length = 0;
  const response = await page.goto(path, { waitUntil: "load" });
  const notFound = response?.status() === 404;
  // Next draws in the browser, after the load event, that there is no such record.
  if (notFound) await page.locator("main").waitFor();
  const faults = [...(await structure(page)), ...(await violations(page))];
  const expectsNotFound = route === nowhere || route.endsWith("[token]");
  const said = complaints.filter((text) => !(notFound && expectsNotFound && text.includes("404")));
  return [...faults, ...new Set(said.map((text) => `console: ${text}`))];
}

async function structure(page: Page): Promise<string[]> {
  const { over, mains, headings, title } = await page.evaluate(() => ({
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    mains: document.querySelectorAll("main").length,
    headings: document.querySelectorAll("h1").length,
    title: document.title,
  }));
  return [
    ...(over > 0 ? [`${over} px wider than the screen`] : []),
    ...(mains === 1 ? [] : [`${mains} main regions`]),
    ...(headings === 1 ? [] : [`${headings} first headings`]),
    ...(title.trim() === "" ? ["no title"] : []),
  ];
}

async function violations(page: Page): Promise<string[]> {
  // Legacy mode leaves out frames, of which there are none, and with them a second tab for each page.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().withTags(standards).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(" ")} ${node.html.slice(0, 120)}`),
  );
}
