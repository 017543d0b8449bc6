import { describe, expect, it } from "vitest";
import { pages } from "@/lib/auth/manifest";
import { translator } from "@/lib/i18n/translate";
import { openTab, pictureOnFailure } from "./support/browser";
import { client, formWith } from "./support/http";
import { contextOf, pathOf, samplesFor, storyDatabase } from "./support/story";

const db = storyDatabase();
const t = translator("zh-CN");

describe("without JavaScript", () => {
  it("every public page says what it has to say", async () => {
    const tab = await openTab("visitor", { javaScript: false });
    const samples = await samplesFor(db, "visitor");
    for (const [route, access] of Object.entries(pages)) {
      const path = pathOf(route, samples[route] ? samples[route].own : undefined);
      if (!path || (access !== "everyone" && access !== "record")) continue;
      await tab.page.goto(path);
      const text = await tab.page.locator("main").innerText();
      expect(`${path}: ${text.length > 40}`).toBe(`${path}: true`);
      expect(await tab.page.locator("h1").count()).toBe(1);
    }
    await tab.context.close();
  });

  it.each([
    ["/no-such-page", "zh-CN"],
    ["/en/no/such/page", "en"],
  ] as const)("%s says that there is nothing, and the way home", async (path, locale) => {
    const tab = await openTab("visitor", { javaScript: false });
    expect((await tab.page.goto(path))?.status()).toBe(404);
    expect(await tab.page.locator("html").getAttribute("lang")).toBe(locale);
    expect(await tab.page.locator("h1").innerText()).toBe(translator(locale)("shell.error.notFoundTitle"));
    await tab.page.locator("main a").click();
    expect(new URL(tab.page.url()).pathname).toBe(locale === "en" ? "/en" : "/");
    await tab.context.close();
  });

  it("a search is a form with its state in the address", async () => {
    const tab = await openTab("visitor", { javaScript: false });
    pictureOnFailure(tab, "no-javascript-search");
    await tab.page.goto("/needs");
    await tab.page.locator('main form input[name="q"]').first().fill("不锈钢");
    await tab.page.locator('main form input[name="q"]').first().press("Enter");
    await tab.page.waitForURL(/q=/);
    expect(await tab.page.locator("main").innerText()).toContain("不锈钢");
    await tab.context.close();
  });

  it("a firm writes a need: an added row keeps what was typed, a mistake is told, and then it is saved", async () => {
    const tab = await openTab("enterprise", { javaScript: false });
    pictureOnFailure(tab, "no-javascript-need");
    const { page } = tab;
    const title = `无脚本填报的需求${Date.now()}`;
    await page.goto("/workspace/needs/new");
    const form = page.getByRole("form", { name: t("needs.form.label") });
    await form.locator('[name="problem"]').fill("轧辊磨损快,想延长换辊周期。");
    await form.getByRole("button", { name: t("needs.form.addIndicator") }).click();
    expect(await form.locator('[name="problem"]').inputValue()).toBe("轧辊磨损快,想延长换辊周期。");
    await form.locator('button[name="intent"][value="save"]').last().click();
    expect(await page.locator("main").innerText()).toContain(t("form.required"));
    await form.locator('[name="title"]').fill(title);
    await form.locator('button[name="intent"][value="save"]').last().click();
    await page.waitForURL(/workspace\/needs\/[0-9a-f-]{36}/);
    expect(await page.locator("h1").innerText()).toContain(title);
    await tab.context.close();
  });

  it("signing in and out works by plain posts", async () => {
    const person = await client("expert");
    const { html } = await person.get("/workspace");
    expect((await contextOf(db, "expert")).actor.role).toBe("expert");
    const answer = await person.submit("/workspace", formWith(html, new RegExp(t("shell.nav.signOut"))), {});
    expect([303, 307]).toContain(answer.status);
    expect((await person.get("/workspace")).status).toBe(307);
  });
});
