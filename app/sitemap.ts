import type { MetadataRoute } from "next";
import { publicExpertAddresses } from "@/lib/experts/public-queries";
import { localePath } from "@/lib/i18n/locale";
import { publicNeedAddresses } from "@/lib/needs/public-queries";
import { systemClock } from "@/lib/platform/clock";
import { type Context, visitor } from "@/lib/platform/context";
import { database } from "@/lib/platform/database";
import { publicOrigin } from "@/lib/platform/env";

export const dynamic = "force-dynamic";

/** A file may hold 50,000 addresses; with two languages each kind gets its share. */
const most = 12_000;
const pages = ["/", "/needs", "/experts", "/fields", "/stats", "/compendium"];

/** Every public page in both languages: what a visitor may see, and nothing else. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const db = database();
  const ctx: Context = {
    db,
    pool: db,
    actor: visitor,
    clock: systemClock,
    locale: "zh-CN",
    requestId: null,
    inTransaction: false,
  };
  const [needs, experts] = await Promise.all([publicNeedAddresses(ctx, most), publicExpertAddresses(ctx, most)]);
  return [
    ...pages.flatMap((path) => both(path)),
    ...needs.flatMap((need) => both(`/needs/${need.code}`, need.on)),
    ...experts.flatMap((expert) => both(`/experts/${expert.id}`, expert.at)),
  ];
}

function both(path: string, lastModified?: Date | string): MetadataRoute.Sitemap {
  const origin = publicOrigin();
  const languages = { "zh-CN": `${origin}${localePath("zh-CN", path)}`, en: `${origin}${localePath("en", path)}` };
  return Object.values(languages).map((url) => ({ url, lastModified, alternates: { languages } }));
}
