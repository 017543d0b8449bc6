import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, inject, onTestFailed } from "vitest";
import { type Client, client, type Who } from "./http";

type Options = { width?: number; dark?: boolean; javaScript?: boolean };

let browser: Promise<Browser> | undefined;
const launch = () => {
  browser ??= chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
  return browser;
};
afterAll(async () => (await browser)?.close());

/** A tab that keeps what its pages complain about. */
export type Tab = { page: Page; context: BrowserContext; complaints: string[] };

/** Opens a tab as somebody of the story; the next failing test of this file leaves a picture in tests/output. */
export async function openTab(
  who: Who | Client,
  { width = 1280, dark = false, javaScript = true }: Options = {},
): Promise<Tab> {
  const person = typeof who === "string" ? await client(who) : who;
  const context = await (await launch()).newContext({
    baseURL: inject("baseUrl"),
    viewport: { width, height: 900 },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    javaScriptEnabled: javaScript,
    acceptDownloads: true,
  });
  if (person.cookie) await context.addCookies(person.cookie.split("; ").map(cookieFor));
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text().slice(0, 300)));
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message.slice(0, 300)}`));
  return { page, context, complaints };
}

function cookieFor(pair: string) {
  const at = pair.indexOf("=");
  return { name: pair.slice(0, at), value: pair.slice(at + 1), url: inject("baseUrl") };
}

/** Call in a test: a picture of the tab is kept if it fails. */
export function pictureOnFailure({ page }: Tab, name: string): void {
  onTestFailed(async () => {
    await page
      .screenshot({ path: `tests/output/${name.replace(/[^\w-]+/g, "-")}.png`, fullPage: true })
      .catch(() => {});
  });
}
