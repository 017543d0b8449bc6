import type { Locale } from "@/db/enums";
import { publicExpertAddresses } from "@/lib/experts/public-queries";
import { localePath } from "@/lib/i18n/locale";
import { publicNeedAddresses } from "@/lib/needs/public-queries";
import { shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { cachedRead } from "@/lib/platform/data-version";
import { publicOrigin } from "@/lib/platform/env";
import { xml } from "./xml";

type Address = { path: string; on?: string };

/** Records of a part; each has an address in two languages, far below the 50,000 that a part may hold. */
export const recordsInPart = 5_000;
const pages = ["/", "/needs", "/experts", "/fields", "/stats", "/compendium", "/open-data"];
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** Names the parts that there are; see `sitemapPart`. */
export async function sitemapIndex(ctx: Context, size = recordsInPart): Promise<string> {
  const lists = await addresses(ctx);
  const names = Object.entries(lists).flatMap(([kind, list]) =>
    Array.from({ length: Math.ceil(list.length / size) }, (_, index) => `${kind}-${index + 1}`),
  );
  const entries = names.map((name) => `<sitemap><loc>${xml(`${publicOrigin()}/sitemaps/${name}.xml`)}</loc></sitemap>`);
  return [declaration, `<sitemapindex ${namespace}>`, ...entries, "</sitemapindex>", ""].join("\n");
}

/** One part ("needs-1") with every address in both languages; null where there is none of that name. */
export async function sitemapPart(ctx: Context, name: string, size = recordsInPart): Promise<string | null> {
  const [, kind = "", number = ""] = /^(pages|needs|experts)-([1-9]\d{0,3})$/.exec(name) ?? [];
  const list = (await addresses(ctx))[kind as Kind] ?? [];
  const part = list.slice((Number(number) - 1) * size, Number(number) * size);
  if (!number || part.length === 0) return null;
  return [
    declaration,
    `<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
    ...part.flatMap(inBothLanguages),
    "</urlset>",
    "",
  ].join("\n");
}

type Kind = "pages" | "needs" | "experts";

/** What a visitor may see, kept until something public changes. */
async function addresses(ctx: Context): Promise<Record<Kind, Address[]>> {
  return cachedRead(ctx, "public", "sitemap", async () => {
    const [needs, experts] = await Promise.all([publicNeedAddresses(ctx), publicExpertAddresses(ctx)]);
    return {
      pages: pages.map((path) => ({ path })),
      needs: needs.map(({ code, on }) => ({ path: `/needs/${code}`, on })),
      experts: experts.map(({ id, at }) => ({ path: `/experts/${id}`, on: shanghaiDay(at) })),
    };
  });
}

function inBothLanguages({ path, on }: Address): string[] {
  const url = (locale: Locale) => xml(publicOrigin() + localePath(locale, path));
  const alternate = (language: string, locale: Locale) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${url(locale)}"/>`;
  const alternates = alternate("zh-CN", "zh-CN") + alternate("en", "en") + alternate("x-default", "zh-CN");
  const changed = on ? `<lastmod>${on}</lastmod>` : "";
  return (["zh-CN", "en"] as const).map((locale) => `<url><loc>${url(locale)}</loc>${changed}${alternates}</url>`);
}
