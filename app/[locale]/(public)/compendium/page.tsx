import type { Metadata } from "next";
import { CompendiumBook } from "@/components/public/compendium-book";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { pageContext } from "@/lib/auth/page-context";
import { isStaff } from "@/lib/auth/roles";
import { publicCompendium } from "@/lib/needs/compendium/load-compendium";
import { needParts } from "@/lib/needs/compendium/need-parts";
import { prefaceOf } from "@/lib/needs/compendium/preface";
import { deployment } from "@/lib/platform/settings";
import { alternates } from "../alternates";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, locale } = await pageContext(params);
  return {
    title: t("public.compendium.title"),
    description: t("public.compendium.description"),
    alternates: alternates(locale, "/compendium", null),
  };
}

export default async function CompendiumPage({ params }: Props) {
  const { ctx, t, locale, href } = await pageContext(params);
  const [site, compendium] = await Promise.all([deployment(ctx), publicCompendium(ctx)]);
  const file = (edition: string) => `/api/compendium?edition=${edition}&format=docx&locale=${locale}`;
  return (
    <div className="mx-auto max-w-[52rem]">
      <PageHeader
        title={t("public.compendium.title")}
        description={<span className="no-print">{t("public.compendium.description")}</span>}
      />
      <div className="mb-8 flex flex-wrap items-center gap-3 no-print">
        <LinkButton href={file("masked")} variant="primary">
          {t("public.compendium.download")}
        </LinkButton>
        {isStaff(ctx.actor.role) && <LinkButton href={file("full")}>{t("public.compendium.downloadFull")}</LinkButton>}
        <span className="text-sm text-ink-muted">{t("public.compendium.print")}</span>
      </div>
      <CompendiumBook
        t={t}
        preface={prefaceOf(ctx, site, compendium)}
        fields={compendium.fields.map((field) => ({
          code: field.code,
          name: locale === "en" ? field.en : field.zh,
          needs: field.needs.map((need) => ({
            code: need.code,
            title: need.title,
            href: href(`/needs/${need.code}`),
            parts: needParts(t, locale, need),
          })),
        }))}
      />
    </div>
  );
}
