import type { Locale } from "@/db/enums";
import { formatFunds } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translate";
import { shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { publicOrigin } from "@/lib/platform/env";
import { deployment } from "@/lib/platform/settings";
import { cacheable } from "./cacheable";
import { type FeedNeed, feedNeeds } from "./feed-needs";
import { type Labels, labelsFor } from "./labels";
import { xml } from "./xml";

/** Path of the feed of a field, or of all needs, in the language of the reader. */
export function feedPath(locale: Locale, fieldCode: string | null): string {
  return localePath(locale, fieldCode ? `/feeds/fields/${fieldCode}.atom` : "/feeds/needs.atom");
}

/** Answers with the Atom feed (RFC 4287) of a field, or of all with null; 404 for a field that is not there. */
export async function answerFeed(ctx: Context, request: Request, fieldCode: string | null): Promise<Response> {
  const labels = await labelsFor(ctx);
  const field = fieldCode === null ? undefined : labels.fields.find(({ code }) => code === fieldCode);
  if (fieldCode !== null && !field) return new Response("Not found\n", { status: 404 });
  const [site, needs] = await Promise.all([deployment(ctx), feedNeeds(ctx, fieldCode)]);
  const body = atom(needs, {
    labels,
    fieldCode,
    title: feedTitle(ctx.locale, field?.label),
    author: site.bureau[ctx.locale],
  });
  return cacheable(request, body, {
    "content-type": "application/atom+xml; charset=utf-8",
    "content-language": ctx.locale,
    "access-control-allow-origin": "*",
  });
}

export function feedTitle(locale: Locale, field: string | undefined): string {
  const t = translator(locale);
  return field ? t("openData.feed.field", { field }) : t("openData.feed.all");
}

type Feed = { labels: Labels; fieldCode: string | null; title: string; author: string };

function atom(needs: readonly FeedNeed[], feed: Feed): string {
  const { locale } = feed.labels;
  const updated = needs.reduce((latest, need) => (need.changedOn > latest ? need.changedOn : latest), "2026-01-01");
  const list = localePath(locale, feed.fieldCode ? `/needs?field=${feed.fieldCode}` : "/needs");
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<id>${tag(`feeds/${feed.fieldCode ?? "needs"}/${locale}`)}</id>`,
    `<title>${xml(feed.title)}</title>`,
    `<updated>${startOf(updated)}</updated>`,
    `<author><name>${xml(feed.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(publicOrigin() + feedPath(locale, feed.fieldCode))}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(publicOrigin() + list)}"/>`,
    ...needs.map((need) => entry(need, feed.labels)),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

function entry(need: FeedNeed, labels: Labels): string {
  const { locale } = labels;
  const state = labels.of("public.state", need.state);
  const field = labels.field(need.fieldCode);
  const facts = [state.label, field?.label, formatFunds(locale, need), need.firm].filter(Boolean).join(" · ");
  return [
    "<entry>",
    `<id>${tag(`needs/${need.code}`)}</id>`,
    `<title>${xml(need.title)}</title>`,
    `<published>${startOf(shanghaiDay(need.publishedAt))}</published>`,
    `<updated>${startOf(need.changedOn)}</updated>`,
    `<link rel="alternate" type="text/html" href="${xml(labels.url(`/needs/${need.code}`))}"/>`,
    ...(field ? [`<category term="${xml(field.code)}" label="${xml(field.label)}"/>`] : []),
    `<summary>${xml(`${need.problem}\n\n${facts}`)}</summary>`,
    "</entry>",
  ].join("\n");
}

/** An id that stays when the address changes its scheme or port (RFC 4151). */
function tag(path: string): string {
  return `tag:${new URL(publicOrigin()).hostname},2026:${path}`;
}

const startOf = (day: string) => `${day}T00:00:00+08:00`;
