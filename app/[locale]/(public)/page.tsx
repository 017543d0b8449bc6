import type { Metadata } from "next";
import { NeedCard } from "@/components/needs/need-card";
import { FieldIndex } from "@/components/public/field-index";
import { Figures } from "@/components/public/figures";
import { HowItWorks } from "@/components/public/how-it-works";
import { LinkButton } from "@/components/ui/button";
import { SearchField } from "@/components/ui/search-field";
import { TextLink } from "@/components/ui/text-link";
import { pageContext } from "@/lib/auth/page-context";
import { publicFigures } from "@/lib/needs/public-figures";
import { searchPublicNeeds } from "@/lib/needs/public-queries";
import { siteData } from "@/lib/open-data/structured-data";
import { deployment } from "@/lib/platform/settings";
import { alternates } from "./alternates";
import { fieldNames } from "./field-names";
import { JsonLd } from "./json-ld";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, t, locale } = await pageContext(params);
  const site = await deployment(ctx);
  const description = t("public.home.lead", { city: site.city[locale], bureau: site.bureau[locale] });
  return {
    title: { absolute: `${t("shell.brand")} · ${t("shell.tagline")}` },
    description,
    alternates: alternates(locale, "/", null),
  };
}

export default async function HomePage({ params }: Props) {
  const { ctx, t, locale, href } = await pageContext(params);
  const [site, names, figures, newest] = await Promise.all([
    deployment(ctx),
    fieldNames(ctx),
    publicFigures(ctx),
    searchPublicNeeds(ctx, {
      text: "",
      filters: { state: ["open"] },
      facets: [],
      sort: "newest",
      cursor: null,
      limit: 6,
    }),
  ]);
  return (
    <div className="grid gap-12 sm:gap-16">
      <JsonLd data={siteData(t, locale, site)} />
      <section className="max-w-[52rem] pt-4 sm:pt-10">
        <h1 className="text-3xl tracking-tight sm:text-4xl">{t("public.home.title")}</h1>
        <p className="mt-3 mb-6 text-lg leading-[1.7] text-ink-muted">
          {t("public.home.lead", { city: site.city[locale], bureau: site.bureau[locale] })}
        </p>
        <SearchField
          action={href("/needs")}
          label={t("public.home.search")}
          submitLabel={t("shell.action.search")}
          placeholder={t("public.home.placeholder")}
        />
      </section>
      <Figures t={t} locale={locale} figures={figures} href={href} />
      <section aria-labelledby="newest">
        <div className="mb-2 flex items-baseline justify-between gap-4">
          <h2 id="newest" className="text-xl">
            {t("public.home.newest")}
          </h2>
          <TextLink href={href("/needs")} className="inline-flex min-h-11 items-center">
            {t("public.home.allNeeds")}
          </TextLink>
        </div>
        <ul className="border-t border-line">
          {newest.needs.map((need) => (
            <NeedCard
              key={need.id}
              need={need}
              t={t}
              locale={locale}
              href={href(`/needs/${need.code}`)}
              field={names.of(need.fieldCode)}
            />
          ))}
        </ul>
      </section>
      <section aria-labelledby="fields">
        <h2 id="fields" className="mb-4 text-xl">
          {t("public.home.fields")}
        </h2>
        <FieldIndex t={t} href={href} fields={names.list.filter((field) => !field.parentCode)} figures={figures} />
        <p className="mt-4">
          <LinkButton href={href("/fields")}>{t("public.home.allFields")}</LinkButton>
        </p>
      </section>
      <HowItWorks t={t} href={href} role={ctx.actor.role} />
    </div>
  );
}
