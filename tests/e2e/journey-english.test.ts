import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { needs } from "@/db/schema";
import { shanghaiDay } from "@/lib/platform/clock";
import { Journey } from "./support/journey";
import { storyDatabase } from "./support/story";

const db = storyDatabase();
const today = shanghaiDay(new Date());
const title = `Inclusions ${Date.now().toString(36)} 精炼渣系与夹杂物`;

describe("the same way in English, on a phone", () => {
  const journey = new Journey(db, "en", 390, "journey-english");
  const { t } = journey;
  const status = async () => (await db.select().from(needs).where(eq(needs.title, title)))[0]?.status;
  const onDesk = () => journey.at("officer", `/desk/needs/${journey.needId}`);

  journey.step("the firm writes its need and hands it in", async () => {
    const page = await journey.at("enterprise", "/workspace/needs/new");
    const form = page.getByRole("form", { name: t("needs.form.label") });
    await journey.fill(form, {
      title,
      type: "technical_difficulty",
      problem: "304不锈钢盘条氧化物夹杂尺寸偏大,拉拔断丝;想优化AOD精炼渣系,做夹杂物变性处理,控制水口结瘤。",
      "indicators.0.name": "夹杂物尺寸",
      "indicators.0.present": "25",
      "indicators.0.target": "10",
      "indicators.0.unit": "μm",
      "cooperation[]": "commissioned",
      fundsWan: "60",
      visibility: "public",
      consent: "on",
      contactName: "赵建国",
      contactPhone: "13900001234",
    });
    await form.getByRole("button", { name: t("needs.act.submit") }).click();
    await journey.until(status, "submitted");
    const [need] = await db.select().from(needs).where(eq(needs.title, title));
    journey.needId = need?.id ?? "";
    journey.needCode = need?.code ?? "";
    expect(need?.consent).toBe("confirmed");
  });

  journey.step("the officer accepts, classifies and publishes it", async () => {
    await journey.act(await onDesk(), t("needs.act.accept"));
    await journey.until(status, "accepted");
    const values = { fieldCode: "4.1", industry: "stainless" };
    await journey.act(await onDesk(), t("needs.act.classify"), values, t("needs.act.saveClass"));
    await journey.until(async () => (await journey.need())?.fieldCode, "4.1");
    await journey.act(await onDesk(), t("needs.act.publish"));
    await journey.until(status, "published");
  });

  journey.step("the public page shows it, and nobody's phone", async () => {
    const page = await journey.at("visitor", `/needs/${journey.needCode}`);
    expect(await page.locator("h1").innerText()).toContain(title);
    expect(await page.content()).not.toContain("13900001234");
  });

  journey.step("the officer recommends the expert, and hands out the signed link", async () => {
    await journey.recommend("祁慕衡");
    const page = await journey.at("officer", `/desk/engagements/${journey.engagementId}`);
    expect(await page.locator("main").innerText()).toMatch(/\/reply\/[\w-]{56}/);
  });

  journey.step("the expert answers from the link, without an account", async () => {
    const page = await journey.at("officer", `/desk/engagements/${journey.engagementId}`);
    const link = /\/reply\/[\w-]{56}/.exec(await page.locator("main").innerText())?.[0] ?? "";
    const reply = await journey.at("visitor", link);
    await journey.act(
      reply,
      t("engagements.act.accept"),
      { proposal: "We take samples first." },
      t("engagements.act.send"),
    );
    await journey.until(journey.engagementStatus, "interested");
  });

  journey.step("the firm talks and agrees, the university drafts, all sign", async () => {
    await journey.talkAndAgree("We take samples first.");
    await journey.draft(`Contract on inclusions ${title.slice(11, 19)}`);
    await journey.sign(today);
  });

  journey.step("the director's list counts it, and the trail is whole", async () => {
    const records = await journey.at("director", "/desk/reports/records?measure=contracts");
    expect(await records.locator("main").innerText()).toContain(title.slice(11, 19));
    const trail = await journey.trail();
    expect(trail.slice(0, 6)).toEqual([
      "enterprise needs.create –→draft",
      "enterprise needs.confirmConsent –→–",
      "enterprise needs.submit draft→submitted",
      "officer needs.accept submitted→accepted",
      "officer needs.classify –→–",
      "officer needs.publish accepted→published",
    ]);
    expect(trail).toContain("expert engagements.accept invited→interested");
    expect(trail.at(-1)).toBe("officer needs.contract engaged→contracted");
  });
});
