import { eq } from "drizzle-orm";
import { describe, expect, inject, it } from "vitest";
import { savedSearches, users } from "@/db/schema";
import { translator } from "@/lib/i18n/translate";
import { openTab, pictureOnFailure } from "./support/browser";
import { client, formWith } from "./support/http";
import { storyDatabase } from "./support/story";

const db = storyDatabase();
const t = translator("zh-CN");
const wanted = "不锈钢";

describe("the search in the header", () => {
  it("opens by keys on every kind of page, is driven by them, and gives the focus back", async () => {
    for (const [who, path] of [
      ["visitor", "/needs"],
      ["expert", "/workspace"],
      ["officer", "/desk/inbox"],
      ["admin", "/admin"],
    ] as const) {
      const tab = await openTab(who);
      pictureOnFailure(tab, `search-${who}`);
      const { page } = tab;
      await page.goto(path, { waitUntil: "networkidle" });
      const opener = page.locator("header a[aria-keyshortcuts]");
      await opener.focus();
      await page.keyboard.press("Control+k");
      const box = page.getByRole("combobox", { name: t("search.label") });
      await box.fill("bxg");
      await page.locator("dialog").getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      const active = await box.getAttribute("aria-activedescendant");
      expect(await page.locator(`[id="${active}"]`).getAttribute("aria-selected")).toBe("true");
      expect(await page.locator("dialog [role=status]").textContent()).toMatch(/\d/);
      await page.keyboard.press("Escape");
      await box.waitFor({ state: "detached" });
      expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press("/");
      await box.fill(wanted);
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/search\?q=/);
      expect(await page.locator("main mark").first().innerText()).toContain(wanted);
      expect(tab.complaints).toEqual([]);
      await tab.context.close();
    }
  }, 240_000);

  it("remembers what was looked for in this browser, until it is told to forget", async () => {
    const { page, context } = await openTab("visitor");
    await page.goto("/experts", { waitUntil: "networkidle" });
    await page.keyboard.press("/");
    const box = page.getByRole("combobox", { name: t("search.label") });
    await box.fill(wanted);
    await page.locator("dialog").getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/(?:needs|experts)\/./);
    await page.keyboard.press("/");
    await page.locator("dialog").getByRole("option", { name: wanted, exact: true }).waitFor();
    await page.getByRole("button", { name: t("search.clearRecent") }).click();
    expect(await page.locator("dialog").getByRole("option", { name: wanted, exact: true }).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem("duijie.searches"))).toBeNull();
    await context.close();
  });

  it("is a form that leads to all results without JavaScript", async () => {
    const { page, context } = await openTab("visitor", { javaScript: false });
    await page.goto("/stats");
    await page.locator("header a[aria-keyshortcuts]").click();
    await page.waitForURL(/\/search$/);
    await page.locator('main input[name="q"]').fill(wanted);
    await page.locator('main input[name="q"]').press("Enter");
    await page.waitForURL(/q=/);
    expect(await page.locator("main h2").allInnerTexts()).toContain(t("search.kind.need"));
    await context.close();
  });

  it("is answered for one reader only", async () => {
    const answer = await fetch(new URL(`/api/search/suggest?q=${encodeURIComponent(wanted)}`, inject("baseUrl")));
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const { groups } = await answer.json();
    expect(groups.map((group: { kind: string }) => group.kind)).toEqual(["need", "expert"]);
  });
});

it("a visitor who saves a search signs in and comes back to it", async () => {
  const { page, context } = await openTab("visitor");
  await page.goto(`/needs?q=${encodeURIComponent(wanted)}&state=open`);
  await page.getByRole("link", { name: t("savedSearches.link") }).click();
  await page.waitForURL(/sign-in/);
  const callback = new URL(page.url()).searchParams.get("callbackUrl");
  await context.close();
  const tab = await openTab("university");
  pictureOnFailure(tab, "save-search");
  await tab.page.goto(callback ?? "");
  const form = tab.page.getByRole("form", { name: t("savedSearches.new.title") });
  await form.getByLabel(t("savedSearches.alert.daily")).check();
  await form
    .getByRole("button", { name: t("savedSearches.new.submit") })
    .last()
    .click();
  await tab.page.waitForURL(/account\/searches$/);
  const [saved] = await db
    .select({ query: savedSearches.query, alert: savedSearches.alert })
    .from(savedSearches)
    .innerJoin(users, eq(users.id, savedSearches.userId))
    .where(eq(users.email, "university@demo.example"));
  expect(saved?.alert).toBe("daily");
  expect(Object.fromEntries(new URLSearchParams(saved?.query))).toEqual({ q: wanted, state: "open" });
  await tab.context.close();
});

it("a saved search is deleted without JavaScript", async () => {
  const person = await client("township");
  const place = "/account/searches";
  const { html } = await person.get(`${place}/new?kind=expert&q=x`);
  await person.submit(`${place}/new?kind=expert&q=x`, formWith(html, /name="alert"/), { name: "x", alert: "none" });
  const list = (await person.get(place)).html;
  expect(list).toContain("/experts?q=x");
  await person.submit(place, formWith(list, new RegExp(t("savedSearches.remove.title"))), {});
  expect((await person.get(place)).html).not.toContain("/experts?q=x");
});
