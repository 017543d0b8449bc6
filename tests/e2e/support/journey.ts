import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, expect, it } from "vitest";
import type { Locale, Role } from "@/db/enums";
import { agreements, auditEvents, engagements, experts, memberships, needs, users } from "@/db/schema";
import { localePath } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translate";
import { openTab, type Tab } from "./browser";
import type { Who } from "./http";
import { scan } from "./sheet";
import type { Story } from "./story";

/** Types, chooses or ticks by the names of the fields. */
const fillForm = async (form: Locator, values: Record<string, string>): Promise<void> => {
  for (const [name, value] of Object.entries(values)) {
    const field = form.locator(`[name="${name}"]`);
    const first = field.first();
    const kind = await first.evaluate((element) =>
      element instanceof HTMLInputElement ? element.type : element.tagName,
    );
    if (kind === "SELECT") await first.selectOption(value);
    else if (kind === "checkbox" && value === "on") await first.check({ force: true });
    else if (kind === "checkbox" || kind === "radio")
      await form.locator(`[name="${name}"][value="${value}"]`).check({ force: true });
    else await first.fill(value);
  }
};

/** One need on its way, seen in one language on one size of screen; each person has a tab of their own. */
export class Journey {
  readonly t;
  needId = "";
  needCode = "";
  engagementId = "";
  agreementId = "";
  private isLost = false;
  private readonly tabs = new Map<Who, Tab>();

  constructor(
    readonly db: Story,
    readonly locale: Locale,
    readonly width: number,
    readonly name: string,
  ) {
    this.t = translator(locale);
    afterEach(async ({ task }) => {
      if (task.result?.state !== "fail") return;
      for (const [who, { page }] of this.tabs)
        await page.screenshot({ path: `tests/output/${name}-${who}.png`, fullPage: true }).catch(() => {});
    });
    afterAll(async () => {
      for (const { context } of this.tabs.values()) await context.close();
    });
  }

  /** One step of the way; what comes after a failed one is not tried. */
  step(name: string, work: () => Promise<void>): void {
    it(name, async ({ skip }) => {
      if (this.isLost) skip();
      this.isLost = true;
      await work();
      this.isLost = false;
    });
  }

  /** Opens a page in somebody's tab. */
  async at(who: Who, path: string): Promise<Page> {
    const tab = this.tabs.get(who) ?? (await openTab(who, { width: this.width }));
    this.tabs.set(who, tab);
    const response = await tab.page.goto(localePath(this.locale, path), { waitUntil: "load" });
    expect(`${response?.status()} ${path}`).toBe(`200 ${path}`);
    return tab.page;
  }

  /** Opens a form's fold if it has one, fills its fields by name, and presses its button. */
  async act(page: Page, label: string, values: Record<string, string> = {}, button = label): Promise<void> {
    const form = page.getByRole("form", { name: label, exact: true });
    const fold = page.locator("summary", { hasText: label });
    if (!(await form.isVisible())) await fold.first().click();
    await this.fill(form, values);
    await form.getByRole("button", { name: button }).first().click();
  }

  readonly fill = fillForm;

  /** Until something in the database is as it should be: the page's own answer comes after it. */
  async until<Value>(read: () => Promise<Value>, wanted: Value, seconds = 30): Promise<void> {
    await expect.poll(read, { timeout: seconds * 1000, interval: 250 }).toEqual(wanted);
  }

  readonly need = async () => {
    const [row] = await this.db.select().from(needs).where(eq(needs.id, this.needId));
    return row;
  };
  readonly needStatus = async () => (await this.need())?.status;
  readonly engagementStatus = async () => {
    const [row] = await this.db
      .select({ id: engagements.id, status: engagements.status })
      .from(engagements)
      .innerJoin(experts, eq(experts.id, engagements.expertId))
      .innerJoin(memberships, eq(memberships.expertId, experts.id))
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(and(eq(engagements.needId, this.needId), eq(users.email, "expert@demo.example")));
    this.engagementId = row?.id ?? "";
    return row?.status;
  };
  readonly agreement = async () => {
    const [row] = await this.db.select().from(agreements).where(eq(agreements.engagementId, this.engagementId));
    this.agreementId = row?.id ?? "";
    return row;
  };
  readonly agreementStatus = async () => (await this.agreement())?.status;

  /** The officer finds the expert on the match desk, with reasons from both sides, and recommends. */
  async recommend(expert: string): Promise<void> {
    const { t } = this;
    const card = (page: Page) => page.locator(`[data-match-item][aria-label="${expert}"]`);
    await expect
      .poll(async () => card(await this.at("officer", `/desk/match/${this.needId}`)).count(), {
        timeout: 90_000,
        interval: 2000,
      })
      .toBe(1);
    const page = await this.at("officer", `/desk/match/${this.needId}`);
    const text = await card(page).innerText();
    expect(text).toContain(t("matching.reason.need"));
    expect(text).toContain(t("matching.reason.expert"));
    expect(await card(page).locator("mark").count()).toBeGreaterThan(1);
    await card(page)
      .getByRole("button", { name: t("matching.desk.recommend") })
      .click();
    await this.until(this.engagementStatus, "invited");
  }

  async talkAndAgree(proposal: string): Promise<void> {
    const { t } = this;
    const page = await this.at("enterprise", `/workspace/engagements/${this.engagementId}`);
    expect(await page.locator("main").innerText()).toContain(proposal);
    await this.act(page, t("engagements.act.negotiate"));
    await this.until(this.engagementStatus, "negotiating");
    await this.act(
      await this.at("enterprise", `/workspace/engagements/${this.engagementId}`),
      t("engagements.act.agree"),
    );
    await this.until(this.engagementStatus, "agreed");
  }

  async draft(title: string): Promise<void> {
    const { t } = this;
    const page = await this.at("university", `/workspace/engagements/${this.engagementId}`);
    await page
      .getByRole("link", { name: t("engagements.act.draft") })
      .first()
      .click();
    await page.waitForURL(/agreements\/new/);
    const body = {
      kind: "development_commissioned",
      title,
      amountWan: "48",
      technologyWan: "40",
      startsOn: "2026-12-01",
      endsOn: "2027-11-30",
      terms: "一、研究内容……",
    };
    await this.act(page, t("agreements.text"), body, t("agreements.act.draft"));
    await this.until(this.agreementStatus, "draft");
    await this.onAgreement("university", (at) => this.act(at, t("agreements.act.submit")));
    await this.until(this.agreementStatus, "confirming");
  }

  /** Both sides confirm the text, the university records its approval, the stamped scan is uploaded and checked. */
  async sign(today: string): Promise<void> {
    const { t } = this;
    await this.onAgreement("enterprise", (page) => this.act(page, t("agreements.act.confirm")));
    await this.until(async () => (await this.agreement())?.version, 3);
    await this.onAgreement("university", (page) => this.act(page, t("agreements.act.confirm")));
    await this.until(this.agreementStatus, "sealing");
    await this.onAgreement("university", (page) =>
      this.act(page, t("agreements.act.approve"), { reference: "校科审〔2026〕88号" }),
    );
    await this.until(async () => (await this.agreement())?.approvalReference, "校科审〔2026〕88号");
    await this.onAgreement("officer", async (page) => {
      await page.locator("summary", { hasText: t("agreements.act.uploadScan") }).click();
      await page
        .locator('form:has(input[value="scan"]) input[type=file]')
        .setInputFiles({ name: "盖章合同.pdf", mimeType: "application/pdf", buffer: scan });
      await page.locator('form:has(input[value="scan"]) button[type=submit]').click();
      await page.waitForLoadState("load");
    });
    const page = await this.at("officer", `/desk/agreements/${this.agreementId}`);
    await this.act(page, t("agreements.act.activate"), { signedOn: today, checked: "on" });
    await this.until(this.agreementStatus, "effective");
    expect([await this.needStatus(), await this.engagementStatus()]).toEqual(["contracted", "contracted"]);
  }

  private async onAgreement(who: Role, work: (page: Page) => Promise<void>): Promise<void> {
    const base = who === "officer" ? "/desk" : "/workspace";
    await work(await this.at(who, `${base}/agreements/${this.agreementId}`));
  }

  /** The trail of the need, the engagement, the agreement and its files: role, verb, from, to. */
  async trail(): Promise<string[]> {
    const ids = [this.needId, this.engagementId, this.agreementId];
    const rows = await this.db
      .select()
      .from(auditEvents)
      .where(or(inArray(auditEvents.objectId, ids), inArray(sql`${auditEvents.detail}->>'ownerId'`, ids)))
      .orderBy(asc(auditEvents.sequence));
    return rows.map((row) => `${row.actorRole} ${row.action} ${row.fromStatus ?? "–"}→${row.toStatus ?? "–"}`);
  }
}
