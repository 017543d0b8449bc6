import { eq, like } from "drizzle-orm";
import { beforeAll, describe, expect } from "vitest";
import { needs } from "@/db/schema";
import { shanghaiDay } from "@/lib/platform/clock";
import { Journey } from "./support/journey";
import { townshipSheet } from "./support/sheet";
import { storyDatabase } from "./support/story";

const db = storyDatabase();
const today = shanghaiDay(new Date());
const mark = `夹杂物${Date.now().toString(36)}`;
const firm = {
  township: "戴桥镇",
  firm: "云岫恒澜不锈钢线材有限公司",
  aboveScale: "是",
  collectedOn: today,
  contactName: "赵建国",
  contactPhone: "13900001234",
  visibility: "公开",
  consent: "是",
};
const rows = [
  {
    ...firm,
    number: "1",
    title: `304盘条${mark}超标导致拉拔断丝`,
    type: "技术难题",
    problem:
      "304不锈钢盘条中氧化物夹杂尺寸偏大,拉拔到0.5毫米以下频繁断丝。想从精炼渣系和夹杂物变性处理入手,降低氧化铝夹杂,解决水口结瘤。",
    indicators: "夹杂物尺寸|25|10|μm|金相检验\n断丝次数|6|1|次/吨|生产记录",
    keywords: "夹杂物、精炼渣系、变性处理",
    funds: "50",
    cooperation: "委托研发",
  },
  {
    ...firm,
    number: "2",
    title: `连铸水口结瘤的控制${mark}`,
    type: "工艺改进",
    problem: "浇铸超低碳不锈钢时浸入式水口结瘤,单个中间包只能浇三炉,想知道结瘤机理和控制办法。",
    funds: "面议",
    cooperation: "技术咨询",
  },
  {
    ...firm,
    number: "3",
    title: `待补充的需求${mark.slice(3)}`,
    type: "",
    problem: "",
    funds: "",
    cooperation: "",
    consent: "",
  },
];

describe("one need, from a spreadsheet to a signed contract", () => {
  const journey = new Journey(db, "zh-CN", 1280, "journey-chinese");
  const { t } = journey;
  let sheet: { name: string; mimeType: string; buffer: Buffer };
  const find = async (title: string) => (await db.select().from(needs).where(eq(needs.title, title)))[0];
  const found = async () =>
    db
      .select()
      .from(needs)
      .where(like(needs.title, `%${mark}%`));
  const statuses = async () => (await found()).map((need) => need.status);

  beforeAll(async () => {
    const buffer = await townshipSheet("戴桥镇", rows);
    sheet = {
      name: "戴桥镇技术需求.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer,
    };
  });

  journey.step("the township officer uploads the sheet, looks at the preview and confirms", async () => {
    const page = await journey.at("township", "/desk/import");
    await page.getByText(t("form.noFile")).waitFor();
    await page.locator("input[type=file]").setInputFiles(sheet);
    await page.getByText(sheet.name).waitFor();
    await page.getByRole("button", { name: t("imports.action.upload") }).click();
    await page.waitForURL(/desk\/import\/[0-9a-f-]{36}/);
    await page.getByRole("button", { name: t("imports.action.confirm", { count: 3 }) }).click({ timeout: 90_000 });
    await page.getByText(t("imports.done.title", { created: 3, changed: 0 })).waitFor({ timeout: 90_000 });
    expect(await statuses()).toEqual(["submitted", "submitted"]);
    expect((await find(rows[2]?.title ?? ""))?.missing.length).toBeGreaterThan(0);
  });

  journey.step("the same sheet again changes nothing", async () => {
    const page = await journey.at("township", "/desk/import");
    await page.locator("input[type=file]").setInputFiles(sheet);
    await page.getByRole("button", { name: t("imports.action.upload") }).click();
    await page.getByText(t("imports.preview.allSame")).waitFor({ timeout: 90_000 });
  });

  journey.step("the officer accepts, classifies and publishes two at once, by keyboard", async () => {
    const inbox = async (tab: string, key: string) => {
      const page = await journey.at("officer", `/desk/inbox?tab=${tab}&q=${encodeURIComponent(mark)}`);
      const isFocused = () => page.evaluate(() => document.activeElement?.closest("[data-row]") !== null);
      // Keys work once the page is alive.
      for (let tries = 0; tries < 100 && !(await isFocused()); tries += 1) {
        await page.keyboard.press("j");
        await page.waitForTimeout(100);
      }
      await page.keyboard.press("k");
      for (const each of ["x", "j", "x", key]) await page.keyboard.press(each);
      return page;
    };
    await inbox("review", "a");
    await journey.until(statuses, ["accepted", "accepted"]);
    const page = await inbox("ready", "c");
    await page.locator('details[open] select[name="fieldCode"]').selectOption("4.1");
    await page.locator('details[open] select[name="industry"]').selectOption("stainless");
    await page.locator('details[open] button[value="classify"]').click();
    await journey.until(async () => (await found()).map((need) => need.fieldCode), ["4.1", "4.1"]);
    await inbox("ready", "p");
    await journey.until(statuses, ["published", "published"]);
    const main = await find(rows[0]?.title ?? "");
    journey.needId = main?.id ?? "";
    journey.needCode = main?.code ?? "";
  });

  journey.step("the officer returns the incomplete one with an opinion", async () => {
    const third = await find(rows[2]?.title ?? "");
    const page = await journey.at("officer", `/desk/needs/${third?.id}`);
    await page.keyboard.press("r");
    await journey.act(page, t("needs.act.return"), { opinion: "请补充问题描述、资金和合作方式。" });
    await journey.until(async () => (await find(rows[2]?.title ?? ""))?.status, "returned");
  });

  journey.step("anyone finds it on the public site", async () => {
    const page = await journey.at("visitor", `/needs?q=${encodeURIComponent(mark)}`);
    await page.getByRole("link", { name: rows[0]?.title }).first().click();
    await page.waitForURL(new RegExp(journey.needCode));
    expect(await page.locator("h1").innerText()).toContain(rows[0]?.title);
    expect(await page.content()).not.toContain("13900001234");
  });

  journey.step("the match desk shows the expert with reasons, and the officer recommends", async () => {
    await journey.recommend("祁慕衡");
  });

  journey.step("the expert accepts with a proposal", async () => {
    const page = await journey.at("expert", `/workspace/engagements/${journey.engagementId}`);
    await journey.act(
      page,
      t("engagements.act.accept"),
      { proposal: "先取样做夹杂物成分分析,再调整精炼渣碱度。" },
      t("engagements.act.send"),
    );
    await journey.until(journey.engagementStatus, "interested");
    expect(await journey.needStatus()).toBe("engaged");
  });

  journey.step("the firm reads it, opens the talks and agrees", async () => {
    await journey.talkAndAgree("先取样做夹杂物成分分析");
  });

  journey.step("the university drafts the contract and asks both sides to confirm", async () => {
    await journey.draft(`盘条${mark}控制技术开发合同`);
  });

  journey.step(
    "both confirm, the university approves, the scan is checked: in force, and the need is contracted",
    async () => {
      await journey.sign(today);
    },
  );

  journey.step("the director's figures count it, and lead to it", async () => {
    const page = await journey.at("director", "/desk/reports");
    expect(await page.locator(`a[href*="measure=contracts"]`).count()).toBeGreaterThan(0);
    const records = await journey.at("director", "/desk/reports/records?measure=contracts");
    expect(await records.locator("main").innerText()).toContain(mark);
  });

  journey.step("the trail says who did what, from where to where", async () => {
    expect(await journey.trail()).toEqual([
      "township needs.collect –→submitted",
      "officer needs.accept submitted→accepted",
      "officer needs.classify –→–",
      "officer needs.publish accepted→published",
      "officer engagements.recommend –→invited",
      "expert engagements.accept invited→interested",
      "expert needs.engage published→engaged",
      "enterprise engagements.negotiate interested→negotiating",
      "enterprise engagements.agree negotiating→agreed",
      "university agreements.draft –→draft",
      "university agreements.submit draft→confirming",
      "enterprise agreements.confirm –→–",
      "university agreements.confirm confirming→sealing",
      "university agreements.approve –→–",
      "officer files.save –→–",
      "officer agreements.activate sealing→effective",
      "officer engagements.contract agreed→contracted",
      "officer needs.contract engaged→contracted",
    ]);
  });
});
