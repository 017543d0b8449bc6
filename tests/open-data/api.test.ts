import { beforeAll, describe, expect, it } from "vitest";
import { OPTIONS } from "@/app/api/v1/serve";
import { publicStates } from "@/lib/needs/public-collection";
import { apiLimit } from "@/lib/open-data/answer-request";
import { publicNeedStates } from "@/lib/open-data/input";
import { acceptedLocale } from "@/lib/open-data/language";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { makeExpert } from "@/tests/support/matching";
import { type City, get, makeCity } from "./support";

let city: City;
const json = async (address: string, headers?: Record<string, string>) => (await get(address, headers)).json();

beforeAll(async () => {
  city = await makeCity();
  for (let n = 0; n < 20; n += 1)
    await city.write({
      code: `2026B-3${String(n).padStart(3, "0")}`,
      status: n % 5 === 0 ? "engaged" : "published",
      fieldCode: n % 2 === 0 ? "4.1" : "4.2",
      industry: n % 3 === 0 ? "food" : "stainless",
      funds: n % 4 === 0 ? null : `${n}00000.00`,
      fundsNegotiable: n % 4 === 0,
      cooperation: n % 2 === 0 ? ["joint", "service"] : ["commissioned"],
      publishedAt: new Date(Date.UTC(2026, 8, 1 + (n % 6), n % 24)),
    });
  for (let n = 0; n < 9; n += 1)
    await makeExpert(city.db.db, city.world, { visibility: n === 0 ? "members" : "public" });
  await raiseDataVersion(city.db.context(), "public");
});

async function walk(first: string, between?: (page: number) => Promise<unknown>): Promise<Record<string, string>[]> {
  const items: Record<string, string>[] = [];
  let next: string | null = first;
  for (let page = 1; next; page += 1) {
    const answer: { items: Record<string, string>[]; next: string | null } = await json(next);
    items.push(...answer.items);
    next = answer.next;
    await between?.(page);
  }
  return items;
}

describe("pages", () => {
  it("give every need once, newest first, whatever is published meanwhile", async () => {
    const { total } = await json("/api/v1/needs?limit=1");
    const items = await walk("/api/v1/needs?limit=4", (page) =>
      city.write({ code: `2026B-400${page}`, status: "published", publishedAt: new Date("2026-10-01T00:00:00Z") }),
    );
    const codes = items.map((item) => item.code);
    expect(new Set(codes).size).toBe(total);
    expect(codes).toHaveLength(total);
    const days = items.map((item) => item.published_on as string);
    expect(days).toEqual([...days].sort().reverse());
  });

  it("give every public expert once, and no other", async () => {
    const items = await walk("/api/v1/experts?limit=3");
    expect(new Set(items.map((item) => item.id)).size).toBe(10);
    expect(items).toHaveLength(10);
  });

  it("keep filters and language, and are named by a link", async () => {
    const answer = await get("/api/v1/needs?limit=2&state=open&lang=en");
    const { next } = await answer.json();
    expect(answer.headers.get("link")).toBe(`<${next}>; rel="next"`);
    expect(Object.fromEntries(new URL(next).searchParams)).toMatchObject({ limit: "2", state: "open", lang: "en" });
  });

  it("of a search are by its own order and end", async () => {
    const items = await walk("/api/v1/needs?limit=7&q=酸洗&state=open");
    expect(new Set(items.map((item) => item.code)).size).toBe(items.length);
    expect(items.length).toBeGreaterThan(7);
  });

  it.each(["abc", "WyJuIl0", Buffer.from('["e","x"]').toString("base64url")])("refuse the place %s", async (cursor) => {
    expect(await json(`/api/v1/needs?cursor=${cursor}`)).toMatchObject({ status: 400, code: "invalid_cursor" });
    expect(await json(`/api/v1/needs?q=酸洗&cursor=${cursor}`)).toMatchObject({ code: "invalid_cursor" });
  });
});

describe("filters", () => {
  it.each([
    ["state=engaged", (need: Item) => need.state.code === "engaged"],
    ["field=4.2", (need: Item) => need.field.code === "4.2"],
    ["field=4", () => true],
    ["field=4.1&field=4.2&industry=food", (need: Item) => need.industry.code === "food"],
    ["funds=negotiable", (need: Item) => need.funds.negotiable && need.funds.amount_yuan === null],
    ["funds=up_to_100", (need: Item) => need.funds.band?.code === "up_to_100"],
    ["funds=100_to_500", (need: Item) => need.funds.band?.code === "100_to_500"],
    ["cooperation=service", (need: Item) => need.cooperation.some(({ code }) => code === "service")],
    ["township=南镇", () => false],
  ])("%s gives those and only those", async (query, holds) => {
    const all = await json("/api/v1/needs?limit=100");
    const some = await json(`/api/v1/needs?limit=100&${query}`);
    expect(some.items.map(codeOf)).toEqual(all.items.filter(holds).map(codeOf));
    expect(some.total).toBe(some.items.length);
  });

  it("are refused by name where they are wrong", async () => {
    const answer = await json("/api/v1/needs?limit=101&state=secret&lang=fr&limit=3");
    expect(answer.errors.map((each: { parameter: string }) => each.parameter).sort()).toEqual([
      "lang",
      "limit",
      "state",
    ]);
  });

  it("know the states of the public list", () => expect(publicNeedStates).toEqual(publicStates));
});

type Code = { code: string };
type Item = {
  state: Code;
  field: Code;
  industry: Code;
  cooperation: Code[];
  funds: { negotiable: boolean; amount_yuan: string | null; band: Code | null };
};
const codeOf = (item: Code) => item.code;

describe("one answer", () => {
  it("names codes in both languages and the chosen one", async () => {
    const chinese = await json("/api/v1/needs/2026B-1001");
    expect(chinese.industry).toEqual({
      code: "stainless",
      label: "特种不锈钢",
      labels: { "zh-CN": "特种不锈钢", en: "Special stainless steel" },
    });
    const english = await json("/api/v1/needs/2026B-1001?lang=en", { "accept-language": "zh" });
    expect(english.industry.label).toBe("Special stainless steel");
    expect(english.url).toMatch(/\/en\/needs\/2026B-1001$/);
  });

  it("may be read by any page, and kept but asked about", async () => {
    const { headers } = await get("/api/v1/needs");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    expect(headers.get("vary")).toContain("Accept-Language");
    expect(headers.has("set-cookie")).toBe(false);
    expect(OPTIONS().headers.get("access-control-allow-headers")).toContain("If-None-Match");
  });

  it("agrees with the lists: the figures are their totals", async () => {
    const figures = await json("/api/v1/statistics");
    expect(figures.needs).toBe((await json("/api/v1/needs")).total);
    expect(figures.experts).toBe((await json("/api/v1/experts")).total);
    for (const { code, count } of figures.needs_by_state)
      expect([code, (await json(`/api/v1/needs?state=${code}`)).total]).toEqual([code, count]);
    const { items } = await json("/api/v1/fields");
    for (const { code, needs } of items) expect((await json(`/api/v1/needs?field=${code}`)).total).toBe(needs);
  });

  it("of an unknown address is a problem too", async () => {
    const answer = await get("/api/v1/nothing/here");
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 404, code: "not_found" });
  });
});

describe("the limit", () => {
  it("lets a client ask as often as it says, and tells when to come back", async () => {
    const client = { "x-duijie-client-ip": "192.0.2.7" };
    const answers = await Promise.all(
      Array.from({ length: apiLimit.tries + 5 }, () => get("/api/v1/openapi.json", client)),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(5);
    const seconds = Number(refused[0]?.headers.get("retry-after"));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(apiLimit.seconds);
    expect(await refused[0]?.json()).toMatchObject({ code: "too_many_requests", status: 429 });
    const left = answers.filter(({ status }) => status === 200).map((each) => each.headers.get("ratelimit-remaining"));
    expect(left.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: apiLimit.tries }, (_, n) => n));
    expect((await get("/api/v1/fields", { "x-duijie-client-ip": "192.0.2.8" })).status).toBe(200);
  });
});

it.each([
  [null, "zh-CN"],
  ["fr", "zh-CN"],
  ["en", "en"],
  ["zh-TW,en;q=0.8", "zh-CN"],
  ["fr;q=0.9, en;q=0.5, zh;q=0.1", "en"],
  ["en;q=0, zh", "zh-CN"],
])("Accept-Language %s is %s", (header, locale) => expect(acceptedLocale(header)).toBe(locale));
