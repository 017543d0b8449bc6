import { inArray } from "drizzle-orm";
import { outgoingMessages } from "@/db/schema";
import { sendDigest } from "@/lib/digests/send-digest";
import { searchPublicExperts } from "@/lib/experts/public-queries";
import { staffExperts } from "@/lib/experts/staff-collection";
import { findAll } from "@/lib/finding/find";
import { suggest } from "@/lib/finding/suggest";
import { matchedNeeds } from "@/lib/matching/expert-queries";
import { publicCompendium } from "@/lib/needs/compendium/load-compendium";
import { publicFigures } from "@/lib/needs/public-figures";
import { publicNeed, publicNeedAddresses, searchPublicNeeds, similarPublicNeeds } from "@/lib/needs/public-queries";
import { ownNeeds } from "@/lib/needs/queries";
import { staffNeeds } from "@/lib/needs/staff-collection";
import { ownNotifications } from "@/lib/notifications/queries";
import type { Context } from "@/lib/platform/context";
import { search } from "@/lib/search/search";
import { get } from "@/tests/open-data/support";
import type { Readings } from "./compare";
import { facets, few, texts } from "./questions";

const page = { filters: {}, sort: "relevance", cursor: null, limit: 50 };

/** What one reader can learn in this process: lists, counts, facets, suggestions, corrections, likeness, own matches. */
export async function readAs(name: string, ctx: Context, codes: readonly string[]): Promise<Readings> {
  const readings: Readings = new Map();
  const note = async (what: string, read: () => Promise<unknown>) => {
    readings.set(`${name}: ${what}`, JSON.stringify(await read()) ?? "");
  };
  const thorough = ["visitor", "township"].includes(ctx.actor.role);
  for (const text of thorough ? texts : few) {
    await note(`suggest ${text}`, () => suggest(ctx, text));
    await note(`find ${text}`, () => findAll(ctx, { text, kind: null, cursor: null }));
  }
  for (const text of ["", ...few]) {
    await note(`needs ${text}`, () => searchPublicNeeds(ctx, { ...page, text, facets }));
    await note(`experts ${text}`, () => searchPublicExperts(ctx, { ...page, text, facets: ["university", "field"] }));
  }
  for (const code of codes)
    await note(`need ${code}`, async () => {
      const need = await publicNeed(ctx, code);
      return { need, similar: need && (await similarPublicNeeds(ctx, need)) };
    });
  await note("figures", () => publicFigures(ctx));
  await note("addresses", () => publicNeedAddresses(ctx, 100));
  await note("compendium", () => publicCompendium(ctx));
  if (ctx.actor.role === "visitor") return readings;
  await note("notifications", () => ownNotifications(ctx));
  if (ctx.actor.role === "expert") await note("matches", () => matchedNeeds(ctx));
  if (ctx.actor.role === "enterprise") await note("own needs", () => ownNeeds(ctx));
  if (ctx.actor.role === "township")
    for (const text of ["", ...few]) {
      const query = { ...page, text, facets: ["status", "type", "field", "industry", "township"] };
      await note(`staff's needs ${text}`, () => search(ctx, staffNeeds, query));
      await note(`staff's experts ${text}`, () => search(ctx, staffExperts, { ...query, facets: [] }));
    }
  return readings;
}

/** The open data by its handlers: status, every header, body. */
export async function readOpenData(codes: readonly string[]): Promise<Readings> {
  const asked = [
    ...["", ...few].flatMap((text) =>
      ["needs", "experts"].map((kind) => `/api/v1/${kind}?limit=5&q=${encodeURIComponent(text)}`),
    ),
    ...["funds=over_1000", "township=南镇", "field=4.1", "state=open"].map((filter) => `/api/v1/needs?${filter}`),
    ...codes.map((code) => `/api/v1/needs/${code}`),
    ...["/api/v1/fields", "/api/v1/statistics", "/api/v1/openapi.json"],
    ...["/feeds/needs.atom", "/en/feeds/needs.atom", "/feeds/fields/4.atom", "/feeds/fields/4.1.atom"],
    ...["/sitemap.xml", "/sitemaps/needs-1.xml", "/sitemaps/experts-1.xml", "/sitemaps/pages-1.xml"],
  ];
  const readings: Readings = new Map();
  for (const address of asked) {
    const answer = await get(address);
    const { status, headers } = answer;
    readings.set(address, [status, JSON.stringify([...headers]), await answer.text()].join("\n"));
  }
  return readings;
}

/** Mails to these people so far, their digest of the week included. */
export async function mailsTo(ctx: Context, people: readonly string[]): Promise<Readings> {
  for (const userId of people) await sendDigest(ctx, { userId });
  const addresses = people.map((userId) => `${userId}@example.test`);
  const { recipient, subject, body } = outgoingMessages;
  const rows = await ctx.db
    .select({ recipient, subject, body })
    .from(outgoingMessages)
    .where(inArray(recipient, addresses))
    .orderBy(outgoingMessages.id);
  return new Map([["mail", JSON.stringify(rows)]]);
}
