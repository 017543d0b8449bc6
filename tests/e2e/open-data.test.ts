import { describe, expect, inject, it } from "vitest";
import { childrenOf, parseXml, textOf } from "@/tests/open-data/xml";

/** Open data through the whole server: what its headers, its proxy and its routes make of it. */
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, inject("baseUrl")), { headers, redirect: "manual" });
const pathOf = (address: string) => `${new URL(address).pathname}${new URL(address).search}`;

async function publicPages(): Promise<string[]> {
  const [{ items: needs }, { items: experts }] = await Promise.all(
    ["needs", "experts"].map(async (name) => (await get(`/api/v1/${name}?limit=1`)).json()),
  );
  return ["/", "/needs", "/open-data", pathOf(needs[0].url), pathOf(experts[0].url)].flatMap((path) => [
    path,
    path === "/" ? "/en" : `/en${path}`,
  ]);
}

describe("public pages", () => {
  it("lead to a feed and to the other language", async () => {
    for (const path of await publicPages()) {
      const html = await (await get(path)).text();
      const links = [...html.matchAll(/<link rel="alternate"[^>]*?href="([^"]+)"/g)].map((found) => found[1] as string);
      expect(links.length, path).toBeGreaterThanOrEqual(3);
      for (const link of links) expect((await get(pathOf(link))).status, link).toBe(200);
    }
  }, 300_000);

  it("carry data for search engines under the page's nonce", async () => {
    for (const path of (await publicPages()).filter((each) => !each.endsWith("/needs"))) {
      const page = await get(path);
      const [, nonce] = /'nonce-([^']+)'/.exec(page.headers.get("content-security-policy") ?? "") ?? [];
      const [, written, text] =
        /<script type="application\/ld\+json" nonce="([^"]+)">([^<]+)<\/script>/.exec(await page.text()) ?? [];
      expect({ path, written }).toEqual({ path, written: nonce });
      expect(JSON.parse(text ?? "")["@graph"].length, path).toBeGreaterThan(1);
    }
  }, 300_000);
});

describe("the API", () => {
  it("answers any page, without a cookie, and 304 to whoever has it", async () => {
    const answer = await get("/api/v1/needs?limit=3", { origin: "https://tto.example.edu.cn" });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.getSetCookie()).toEqual([]);
    const tag = answer.headers.get("etag") ?? "";
    expect((await get("/api/v1/needs?limit=3", { "if-none-match": tag })).status).toBe(304);
    const next = pathOf((await answer.json()).next);
    expect((await (await get(next)).json()).items).toHaveLength(3);
  });

  it("tells a page beforehand that it may ask", async () => {
    const answer = await fetch(new URL("/api/v1/needs", inject("baseUrl")), {
      method: "OPTIONS",
      headers: { origin: "https://tto.example.edu.cn", "access-control-request-headers": "if-none-match" },
    });
    expect(answer.headers.get("access-control-allow-headers")?.toLowerCase()).toContain("if-none-match");
  });

  it("counts by the address that the server sees, whatever a client claims", async () => {
    const left = async (claim: string) => {
      const answer = await get("/api/v1/fields", { "x-duijie-client-ip": claim, "x-forwarded-for": claim });
      return Number(answer.headers.get("ratelimit-remaining"));
    };
    const first = await left("203.0.113.1");
    expect(await left("203.0.113.2")).toBeLessThan(first);
  });
});

it("robots.txt names the sitemap, whose parts have pages that are there", async () => {
  const robots = await (await get("/robots.txt")).text();
  const [, index] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
  const parts = childrenOf(parseXml(await (await get(pathOf(index ?? ""))).text()), "sitemap");
  expect(parts.length).toBeGreaterThanOrEqual(3);
  for (const part of parts) {
    const answer = await get(pathOf(textOf(part, "loc")));
    expect(answer.headers.get("content-type")).toContain("xml");
    const [url] = childrenOf(parseXml(await answer.text()), "url");
    expect((await get(pathOf(url ? textOf(url, "loc") : ""))).status).toBe(200);
  }
}, 120_000);
