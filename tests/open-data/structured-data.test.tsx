import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { JsonLd } from "@/app/[locale]/(public)/json-ld";
import type { Locale } from "@/db/enums";
import { publicExpert } from "@/lib/experts/public-queries";
import { translator } from "@/lib/i18n/translate";
import { publicNeed } from "@/lib/needs/public-queries";
import { datasetData, expertData, needData, siteData } from "@/lib/open-data/structured-data";
import { deployment } from "@/lib/platform/settings";
import { type City, canary, hideCanaries, makeCity } from "./support";

vi.mock("next/headers", () => ({ headers: async () => new Headers({ "x-nonce": "n0nce" }) }));

type Thing = Record<string, unknown> & { "@type": string };
let city: City;
beforeAll(async () => {
  city = await makeCity();
  await hideCanaries(city);
});

/** The things of a page as a crawler reads them: from the script's own text. */
async function read(data: object): Promise<Thing[]> {
  const html = renderToStaticMarkup(await JsonLd({ data }));
  const [, text] = /^<script type="application\/ld\+json" nonce="n0nce">(.*)<\/script>$/s.exec(html) ?? [];
  const parsed = JSON.parse(text ?? "");
  expect(parsed["@context"]).toBe("https://schema.org");
  return parsed["@graph"];
}
const kind = (things: Thing[], type: string) => things.find((thing) => thing["@type"] === type);

async function needThings(code: string, locale: Locale = "zh-CN") {
  const ctx = city.db.context({ role: "visitor" });
  const need = await publicNeed(ctx, code);
  if (!need) throw new Error("no need");
  return read(needData(translator(locale), locale, await deployment(ctx), need, "金属材料"));
}

describe("data for search engines", () => {
  it("tells a need as a demand, and the firm that seeks it", async () => {
    const things = await needThings("2026B-1001", "en");
    const demand = kind(things, "Demand");
    expect(demand).toMatchObject({
      identifier: "2026B-1001",
      availabilityStarts: "2026-09-01",
      itemOffered: { "@type": "Service", category: "金属材料" },
      priceSpecification: { maxPrice: "500000.00", priceCurrency: "CNY" },
    });
    expect(demand?.url).toMatch(/\/en\/needs\/2026B-1001$/);
    expect(kind(things, "Organization")).toMatchObject({
      name: "云岫市甲不锈钢有限公司",
      seeks: { "@id": demand?.["@id"] },
    });
    const trail = kind(things, "BreadcrumbList")?.itemListElement as { position: number }[];
    expect(trail.map(({ position }) => position)).toEqual([1, 2]);
  });

  it("tells of a masked need its public text alone", async () => {
    const things = await needThings("2026B-2001");
    expect(kind(things, "Demand")).toMatchObject({ name: "某线材的表面质量", description: "公开的说明" });
    expect(kind(things, "Organization")).toBeUndefined();
    for (const kept of [canary, "乙食品", "南镇", "2026-12-01"]) expect(JSON.stringify(things)).not.toContain(kept);
  });

  it("tells an expert as a person without contact", async () => {
    const expert = await publicExpert(city.db.context({ role: "visitor" }), city.world.expert);
    const person = kind(await read(expertData(translator("zh-CN"), "zh-CN", expert!)), "Person");
    expect(person).toMatchObject({
      name: "钱工",
      jobTitle: "教授",
      affiliation: { "@type": "Organization", name: "江东理工大学", department: { name: "材料学院" } },
      knowsAbout: ["材料科学与工程", "不锈钢腐蚀"],
    });
    expect(Object.keys(person ?? {})).not.toContain("email");
  });

  it("tells the site with its search, and the data set", async () => {
    const site = await deployment(city.db.context());
    const things = await read(siteData(translator("en"), "en", site));
    const search = kind(things, "WebSite")?.potentialAction as { target: { urlTemplate: string } };
    expect(search.target.urlTemplate).toMatch(/\/en\/needs\?q=\{search_term_string\}$/);
    expect(kind(things, "GovernmentOrganization")?.name).toBe(site.bureau.en);
    const dataset = kind(await read(datasetData(translator("zh-CN"), "zh-CN", site)), "Dataset");
    expect((dataset?.distribution as Thing[]).map(({ contentUrl }) => String(contentUrl).split("/").at(-1))).toEqual([
      "needs",
      "experts",
      "fields",
      "statistics",
    ]);
  });

  it("cannot be left by any text", async () => {
    const name = `</script><script>alert(1)</script><!-- \u2028 & "引号"`;
    const things = await read({ "@context": "https://schema.org", "@graph": [{ "@type": "Thing", name }] });
    expect(things).toEqual([{ "@type": "Thing", name }]);
  });
});
