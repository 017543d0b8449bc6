import { beforeAll, describe, expect, it } from "vitest";
import { sitemapIndex, sitemapPart } from "@/lib/open-data/sitemap";
import { xml } from "@/lib/open-data/xml";
import { type City, get, hideCanaries, makeCity } from "./support";
import { childrenOf, type Element, parseXml, textOf } from "./xml";

const atom = "http://www.w3.org/2005/Atom";
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;
const read = async (address: string) => parseXml(await (await get(address)).text());

let city: City;
beforeAll(async () => {
  city = await makeCity();
  await city.write({ code: "2026B-1010", status: "published", title: `<酸> & "碱" \u0007'洗'`, fieldCode: "4.2" });
  await hideCanaries(city);
});

/** What RFC 4287 wants of a feed and of each entry. */
function faultsOf(feed: Element): string[] {
  const once = (element: Element, ...names: string[]) =>
    names.filter((name) => childrenOf(element, name).length !== 1).map((name) => `${element.name}: ${name}`);
  const entries = childrenOf(feed, "entry");
  const ids = [feed, ...entries].map((element) => textOf(element, "id"));
  const dates = [feed, ...entries].flatMap((element) =>
    element.children.filter(({ name }) => name === "updated" || name === "published").map(({ text }) => text),
  );
  const links = (element: Element, rel: string) =>
    childrenOf(element, "link").filter((each) => each.attributes.rel === rel);
  return [
    ...(feed.name === "feed" && feed.children.every(({ space }) => space === atom) ? [] : ["not Atom"]),
    ...once(feed, "id", "title", "updated", "author"),
    ...(links(feed, "self").length === 1 ? [] : ["no self"]),
    ...entries.flatMap((entry) => once(entry, "id", "title", "updated", "summary")),
    ...entries.filter((entry) => links(entry, "alternate").length !== 1).map(() => "entry without its page"),
    ...(new Set(ids).size === ids.length && ids.every((id) => URL.canParse(id)) ? [] : ["ids"]),
    ...dates.filter((date) => !instant.test(date)),
  ];
}

describe("the feeds", () => {
  it.each([
    "/feeds/needs.atom",
    "/en/feeds/needs.atom",
    "/feeds/fields/4.atom",
    "/en/feeds/fields/4.2.atom",
  ])("%s is valid, cacheable and names itself", async (address) => {
    const answer = await get(address);
    expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const feed = parseXml(await answer.text());
    expect(faultsOf(feed)).toEqual([]);
    expect(childrenOf(feed, "entry").length).toBeGreaterThan(0);
    const self = childrenOf(feed, "link").find(({ attributes }) => attributes.rel === "self");
    expect(new URL(self?.attributes.href ?? "").pathname).toBe(address);
    const again = await get(address, { "if-none-match": answer.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
  });

  it("hold the needs of their field", async () => {
    const codes = async (address: string) =>
      childrenOf(await read(address), "entry").map((entry) => textOf(entry, "id").split("/").at(-1));
    expect(await codes("/feeds/fields/4.2.atom")).toEqual(["2026B-1010"]);
    expect([...(await codes("/feeds/fields/4.atom"))].sort()).toEqual([...(await codes("/feeds/needs.atom"))].sort());
    expect(await codes("/feeds/needs.atom")).toHaveLength(5);
  });

  it("keep the ids of their entries in every language, and write any text", async () => {
    const ids = async (address: string) => childrenOf(await read(address), "entry").map((entry) => textOf(entry, "id"));
    expect(await ids("/feeds/needs.atom")).toEqual(await ids("/en/feeds/needs.atom"));
    const [entry] = childrenOf(await read("/feeds/fields/4.2.atom"), "entry");
    expect(textOf(entry as Element, "title")).toBe(`<酸> & "碱" '洗'`);
    expect(xml("a\u0000\u{1F600}\uD800b")).toBe("a\u{1F600}b");
  });

  it.each([
    "/feeds/fields/99.atom",
    "/feeds/fields/none.atom",
    "/feeds/fields/__proto__.atom",
  ])("%s is not there", async (address) => {
    expect((await get(address)).status).toBe(404);
  });

  it("the checks bite", async () => {
    const feed = await read("/feeds/needs.atom");
    expect(faultsOf({ ...feed, children: feed.children.filter(({ name }) => name !== "updated") })).not.toEqual([]);
    expect(() => parseXml("<a><b></a>")).toThrow();
  });
});

describe("the sitemap", () => {
  const locations = (element: Element, name: string) => childrenOf(element, name).map((each) => textOf(each, "loc"));

  it("names parts that are there, with every public page in both languages", async () => {
    const parts = locations(await read("/sitemap.xml"), "sitemap");
    const urls = (await Promise.all(parts.map((part) => read(new URL(part).pathname)))).flatMap((part) =>
      childrenOf(part, "url"),
    );
    const paths = urls.map((url) => new URL(textOf(url, "loc")).pathname);
    expect(paths).toContain("/needs/2026B-1001");
    expect(paths).toContain("/en/needs/2026B-2001");
    expect(paths).toContain(`/en/experts/${city.world.expert}`);
    expect(paths).toContain("/open-data");
    expect(paths).not.toContain("/needs/2026B-2002");
    expect(new Set(paths).size).toBe(paths.length);
    for (const url of urls)
      expect(childrenOf(url, "link").map(({ attributes }) => attributes.hreflang)).toEqual([
        "zh-CN",
        "en",
        "x-default",
      ]);
  });

  it("says when a need last changed", async () => {
    const url = childrenOf(await read("/sitemaps/needs-1.xml"), "url")[0] as Element;
    expect(textOf(url, "lastmod")).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it("is cut into parts, with every record in exactly one", async () => {
    const ctx = city.db.context({ role: "visitor" });
    const names = locations(parseXml(await sitemapIndex(ctx, 2)), "sitemap").map((at) =>
      at.split("/").at(-1)?.replace(".xml", ""),
    );
    expect(names).toContain("needs-3");
    const needs = names.filter((name) => name?.startsWith("needs"));
    const parts = await Promise.all(needs.map((name) => sitemapPart(ctx, name ?? "", 2)));
    const all = parts.flatMap((part) => locations(parseXml(part ?? ""), "url"));
    expect([...all].sort()).toEqual(locations(await read("/sitemaps/needs-1.xml"), "url").sort());
  });

  it.each(["needs-0", "needs-2", "needs-99999", "people-1", "needs-1.xml", ""])("has no part %s", async (name) => {
    expect(await sitemapPart(city.db.context({ role: "visitor" }), name)).toBeNull();
  });
});
