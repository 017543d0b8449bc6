import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ExpertFacts } from "@/components/public/expert-facts";
import { ExpertOutputs } from "@/components/public/expert-outputs";
import { Panel, phoneText } from "@/components/public/next-step";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { pageContext } from "@/lib/auth/page-context";
import { publicExpert } from "@/lib/experts/public-queries";
import { expertData } from "@/lib/open-data/structured-data";
import { shanghaiDay } from "@/lib/platform/clock";
import { deployment } from "@/lib/platform/settings";
import { alternates } from "../../alternates";
import { fieldNames } from "../../field-names";
import { JsonLd } from "../../json-ld";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, t, locale } = await pageContext(params);
  const expert = await publicExpert(ctx, (await params).id);
  if (!expert) return {};
  const { university, discipline } = expert;
  const directions = expert.directions.join(t("public.comma"));
  return {
    title: `${expert.name} · ${university}`,
    description: t("public.expert.metaDescription", { university, discipline, directions }),
    alternates: alternates(locale, `/experts/${expert.id}`, null),
  };
}

export default async function ExpertPage({ params }: Props) {
  const { ctx, t, locale, href } = await pageContext(params);
  const expert = await publicExpert(ctx, (await params).id);
  if (!expert) notFound();
  const [names, site] = await Promise.all([fieldNames(ctx), deployment(ctx)]);
  const paused = expert.pausedUntil !== null && shanghaiDay(expert.pausedUntil) >= shanghaiDay(ctx.clock());
  const invite = `/workspace/engagements/new?expert=${expert.id}`;
  const { role } = ctx.actor;
  return (
    <>
      <JsonLd data={expertData(t, locale, expert)} />
      <PageHeader
        title={expert.name}
        description={[expert.title, expert.university, expert.school].filter(Boolean).join(" · ")}
        breadcrumbs={[{ label: t("public.experts.title"), href: href("/experts") }, { label: expert.name }]}
        breadcrumbsLabel={t("public.need.breadcrumbs")}
      />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <ExpertOutputs expert={expert} t={t} />
        <aside className="grid content-start gap-8">
          {(role === "visitor" || role === "enterprise") && (
            <Panel
              title={paused ? t("public.expert.paused") : t("public.expert.contact")}
              text={t("public.expert.contactText", {
                bureau: site.bureau[locale],
                phone: phoneText(t, site.phone),
              })}
            >
              <LinkButton
                variant={paused ? "secondary" : "primary"}
                href={href(role === "visitor" ? `/sign-in?callbackUrl=${encodeURIComponent(invite)}` : invite)}
              >
                {t(`public.expert.${role === "visitor" ? "signIn" : "myNeeds"}`)}
              </LinkButton>
            </Panel>
          )}
          <ExpertFacts expert={expert} t={t} locale={locale} fieldName={names.of} href={href} />
        </aside>
      </div>
    </>
  );
}
