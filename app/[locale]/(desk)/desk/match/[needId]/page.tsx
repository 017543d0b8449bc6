import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskNeed } from "@/components/matching/desk-need";
import { RankedExperts } from "@/components/matching/ranked-experts";
import { PageHeader } from "@/components/ui/page-header";
import { staffRoles } from "@/db/enums";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { getDeskNeed } from "@/lib/matching/desk-queries";
import { rankedExperts } from "@/lib/matching/queries";
import { dismissAction, recommendAction, recommendTopAction, withdrawAction } from "../actions";

type Props = { params: Promise<{ locale: string; needId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("matching.desk.title") };
}

export default async function MatchNeedPage({ params }: Props) {
  const page = await memberPage(params, staffRoles, "/desk/match");
  const { ctx, t, locale, href } = page;
  const { needId } = await params;
  const [need, experts] = await Promise.all([getDeskNeed(ctx, needId), rankedExperts(ctx, needId)]);
  if (!need) notFound();
  const actions = need.canJudge
    ? {
        recommend: recommendAction,
        recommendTop: recommendTopAction,
        dismiss: dismissAction,
        withdraw: withdrawAction,
      }
    : null;
  return (
    <>
      <PageHeader
        title={need.title}
        description={`${need.code} · ${need.firm}`}
        breadcrumbs={[{ label: t("shell.section.match"), href: href("/desk/match") }, { label: need.code }]}
        breadcrumbsLabel={t("matching.desk.path")}
      />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(20rem,2fr)_3fr]">
        <DeskNeed t={t} locale={locale} need={need} />
        <RankedExperts
          page={{ t, locale, href }}
          needId={need.id}
          needTitle={need.outsideTitle}
          experts={experts}
          actions={actions}
        />
      </div>
    </>
  );
}
