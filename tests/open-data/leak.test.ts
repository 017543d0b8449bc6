import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { needs } from "@/db/schema";
import { unpublishNeed } from "@/lib/needs/unpublish-need";
import { withdrawNeed } from "@/lib/needs/withdraw-need";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { type City, canary, get, hideCanaries, makeCity } from "./support";

let city: City;
beforeAll(async () => {
  city = await makeCity();
});

const words = [
  "",
  "q=酸洗",
  `q=${canary}`,
  "q=琉璃",
  "q=甲不锈钢",
  "q=13911112222",
  "township=南镇",
  "funds=over_1000",
  "state=open",
];
const addresses = (codes: string[]) => [
  ...words.flatMap((query) => [`/api/v1/needs?limit=2&${query}`, `/api/v1/needs?lang=en&${query}`]),
  ...codes.map((code) => `/api/v1/needs/${code}`),
  ...["experts", "fields", "statistics", "openapi.json"].map((name) => `/api/v1/${name}`),
  ...["/feeds/needs.atom", "/en/feeds/needs.atom", "/feeds/fields/4.atom", "/feeds/fields/4.1.atom"],
  ...["/sitemap.xml", "/sitemaps/needs-1.xml", "/sitemaps/pages-1.xml"],
];
const known = ["2026B-1001", "2026B-2001", "2026B-2002", "2026B-9999"];

/** Every answer with its headers: the tag must not tell that something hidden has changed. */
async function everything(): Promise<Record<string, unknown>> {
  const answers = addresses(known).map(async (address) => {
    const answer = await get(address);
    const { status, headers } = answer;
    return [
      address,
      { status, tag: headers.get("etag"), link: headers.get("link"), body: await answer.text() },
    ] as const;
  });
  return Object.fromEntries(await Promise.all(answers));
}

describe("two worlds", () => {
  it.each([
    ["directed", { visibility: "directed" as const, status: "published" as const }],
    ["accepted", { status: "accepted" as const }],
    ["withdrawn", { status: "withdrawn" as const, publishedAt: new Date() }],
    ["closed", { status: "closed" as const, closeReason: "duplicate" as const, publishedAt: new Date() }],
  ])("give the same bytes and tags with and without a need that is %s", async (_name, over) => {
    const before = await everything();
    const need = await city.write({ code: "2026B-2001", title: `${canary}酸洗`, funds: "99000000.00", ...over });
    expect(await everything()).toEqual(before);
    await city.db.db.delete(needs).where(eq(needs.id, need.id));
    await raiseDataVersion(city.db.context(), "public");
  });

  it("give the same bytes and tags whatever a masked need keeps back", async () => {
    const { masked } = await hideCanaries(city);
    const before = await everything();
    expect(JSON.stringify(before["/api/v1/needs/2026B-2001"])).toContain("某线材的表面质量");
    expect(Object.entries(before).filter(([address, answer]) => mentions(answer, address))).toEqual([]);
    await city.db.db
      .update(needs)
      .set({
        title: "另一个",
        problem: "别的",
        type: "testing",
        organizationId: city.world.firm,
        townshipId: city.world.north,
        wantedBy: null,
      })
      .where(eq(needs.id, masked.id));
    await raiseDataVersion(city.db.context(), "public");
    expect(await everything()).toEqual(before);
  });

  /** Nothing of the hidden, but for what the reader sent (the address of the next page repeats it). */
  function mentions(answer: unknown, address: string): boolean {
    const text = JSON.stringify(answer);
    const kept = [canary, "琉璃", "云岫市乙食品有限公司", "13911112222", "2026-12-01", "2026B-2002"];
    return kept.some((word) => text.includes(word) && !decodeURIComponent(address).includes(word));
  }
});

describe("what is hidden is gone with the next request", () => {
  const shown = async (code: string) => ({
    page: (await get(`/api/v1/needs/${code}`)).status,
    list: (await (await get("/api/v1/needs?limit=100")).text()).includes(code),
    search: (await (await get("/api/v1/needs?limit=100&q=酸洗")).text()).includes(code),
    feed: (await (await get("/feeds/needs.atom")).text()).includes(code),
    field: (await (await get("/feeds/fields/4.1.atom")).text()).includes(code),
    sitemap: (await (await get("/sitemaps/needs-1.xml")).text()).includes(code),
  });
  const all = { list: true, search: true, feed: true, field: true, sitemap: true };
  const none = { list: false, search: false, feed: false, field: false, sitemap: false };

  it.each([
    ["unpublished", unpublishNeed],
    ["withdrawn", withdrawNeed],
  ])("when a need is %s", async (name, hide) => {
    const code = name === "withdrawn" ? "2026B-5001" : "2026B-5002";
    const need = await city.write({ code, status: "published" });
    expect(await shown(code)).toEqual({ page: 200, ...all });
    const { items } = await (await get("/api/v1/statistics")).json().then((figures) => ({ items: figures.needs }));
    await hide(city.db.context(city.world.actors.officer), {
      id: need.id,
      version: need.version,
      reason: "请补充指标",
    });
    expect(await shown(code)).toEqual({ page: 404, ...none });
    expect((await (await get("/api/v1/statistics")).json()).needs).toBe(items - 1);
  });

  it("and an old tag is no answer any more", async () => {
    const need = await city.write({ code: "2026B-5003", status: "published" });
    const tag = (await get("/api/v1/needs")).headers.get("etag") ?? "";
    expect((await get("/api/v1/needs", { "if-none-match": tag })).status).toBe(304);
    await unpublishNeed(city.db.context(city.world.actors.officer), {
      id: need.id,
      version: need.version,
      reason: "请补充指标",
    });
    expect((await get("/api/v1/needs", { "if-none-match": tag })).status).toBe(200);
  });
});
