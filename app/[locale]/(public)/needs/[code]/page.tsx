import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { chinese, NeedCard, StateBadge } from "@/components/needs/need-card";
import { PublicNeedFacts } from "@/components/public/need-facts";
import { PublicNeedText } from "@/components/public/need-text";
import { NextStep } from "@/components/public/next-step";
import { ShareNeed } from "@/components/public/share-need";
import { PageHeader } from "@/components/ui/page-header";
import { pageContext } from "@/lib/auth/page-context";
import { formatFunds } from "@/lib/i18n/format";
import { publicNeed, similarPublicNeeds } from "@/lib/needs/public-queries";
import { needData } from "@/lib/open-data/structured-data";
import { publicOrigin } from "@/lib/platform/env";
import { deployment } from "@/lib/platform/settings";
import { alternates } from "../../alternates";
import { fieldNames } from "../../field-names";
import { JsonLd } from "../../json-ld";

type Props = { params: Promise<{ locale: string; code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, t, locale } = await pageContext(params);
  const need = await publicNeed(ctx, (await params).code);
  if (!need) return {};
  const names = await fieldNames(ctx);
  const description = t("public.need.metaDescription", {
    field: names.of(need.fieldCode),
    funds: formatFunds(locale, need),
    problem: [...need.problem].slice(0, 100).join(""),
  });
  const field = names.list.find(({ code }) => code === need.fieldCode) ?? null;
  return { title: need.title, description, alternates: alternates(locale, `/needs/${need.code}`, field) };
}

export default async function NeedPage({ params }: Props) {
  const { ctx, t, locale, href } = await pageContext(params);
  const need = await publicNeed(ctx, (await params).code);
  if (!need) notFound();
  const [names, similar, site] = await Promise.all([fieldNames(ctx), similarPublicNeeds(ctx, need), deployment(ctx)]);
  const path = href(`/needs/${need.code}`);
  return (
    <>
      <JsonLd data={needData(t, locale, site, need, names.of(need.fieldCode))} />
      <PageHeader
        title={<span lang={chinese(locale)}>{need.title}</span>}
        badges={<StateBadge state={need.state} t={t} />}
        breadcrumbs={[{ label: t("public.needs.title"), href: href("/needs") }, { label: need.code }]}
        breadcrumbsLabel={t("public.need.breadcrumbs")}
      />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <PublicNeedText need={need} t={t} locale={locale} />
        <aside className="grid content-start gap-8">
          <NextStep need={need} role={ctx.actor.role} site={site} t={t} locale={locale} href={href} />
          <PublicNeedFacts need={need} t={t} locale={locale} field={names.of(need.fieldCode)} />
          <ShareNeed need={need} t={t} locale={locale} url={`${publicOrigin()}${path}`} />
        </aside>
      </div>
      {similar.length > 0 && (
        <section aria-labelledby="similar" className="mt-12 no-print">
          <h2 id="similar" className="mb-2 text-xl">
            {t("public.need.similar")}
          </h2>
          <ul className="border-t border-line">
            {similar.map((other) => (
              <NeedCard
                key={other.id}
                need={other}
                t={t}
                locale={locale}
                href={href(`/needs/${other.code}`)}
                field={names.of(other.fieldCode)}
                excerpt={false}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
