import type { Metadata } from "next";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { MatchedNeedCard } from "@/components/matching/matched-need-card";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TabsNav } from "@/components/ui/tabs-nav";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { matchedNeeds } from "@/lib/matching/expert-queries";
import { hideAction, unhideAction } from "./actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ show?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("matching.expert.title") };
}

export default async function MatchesPage({ params, searchParams }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, ["expert"], "/workspace/matches");
  const hidden = (await searchParams).show === "hidden";
  const needs = await matchedNeeds(ctx, { hidden });
  const path = href("/workspace/matches");
  return (
    <>
      <PageHeader title={t("matching.expert.title")} description={t("matching.expert.description")} />
      <TabsNav
        label={t("matching.expert.title")}
        items={[
          { label: t("matching.expert.fitting"), href: path, current: !hidden },
          { label: t("matching.expert.hidden"), href: `${path}?show=hidden`, current: hidden },
        ]}
      />
      {needs.length === 0 ? (
        <EmptyState
          level={2}
          title={t(hidden ? "matching.expert.noneHidden" : "matching.expert.none")}
          text={hidden ? undefined : t("matching.expert.noneText")}
          action={
            hidden ? undefined : (
              <LinkButton href={href("/workspace/profile")} variant="primary">
                {t("matching.expert.toProfile")}
              </LinkButton>
            )
          }
        />
      ) : (
        <ol className="mt-4 grid gap-4">
          {needs.map((need) => (
            <MatchedNeedCard
              key={need.needId}
              t={t}
              locale={locale}
              href={href}
              need={need}
              actions={
                <>
                  <LinkButton href={href(`/workspace/matches/${need.needId}`)} variant="primary">
                    {t("matching.expert.open")}
                  </LinkButton>
                  <Form
                    action={hidden ? unhideAction : hideAction}
                    hidden={{ needId: need.needId }}
                    className="grid gap-2"
                  >
                    <SubmitButton variant="ghost">
                      {t(hidden ? "matching.expert.unhide" : "matching.expert.hide")}
                    </SubmitButton>
                  </Form>
                </>
              }
            />
          ))}
        </ol>
      )}
    </>
  );
}
