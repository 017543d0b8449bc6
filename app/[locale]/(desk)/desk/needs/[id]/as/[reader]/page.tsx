import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NeedFacts } from "@/components/needs/need-facts";
import { NeedText } from "@/components/needs/need-text";
import { lookers } from "@/components/needs/publication-panel";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TabsNav } from "@/components/ui/tabs-nav";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { projectNeed, sightOf } from "@/lib/needs/need-view";
import { readNeed } from "@/lib/needs/queries";

type Props = { params: Promise<{ locale: string; id: string; reader: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("needs.viewAs.label") };
}

/** What each kind of reader will see of a need once it is published: the same cut as theirs, made for the officer. */
export default async function ViewAsPage({ params }: Props) {
  const { id, reader } = await params;
  const page = await memberPage(params, ["township", "officer", "leader", "director"], `/desk/needs/${id}`);
  const { ctx, t, href } = page;
  const looker = lookers.find((each) => each === reader);
  const found = looker ? await readNeed(ctx, id) : null;
  if (!looker || !found?.sight.internal) notFound();
  const need = projectNeed(found.record, sightOf(looker, found.record.visibility));
  const hidden = looker === "public" && need.visibility === "directed";
  return (
    <>
      <PageHeader
        breadcrumbsLabel={t("needs.trail")}
        breadcrumbs={[
          { label: t("shell.section.inbox"), href: href("/desk/inbox") },
          { label: need.code, href: href(`/desk/needs/${id}`) },
          { label: t("needs.viewAs.label") },
        ]}
        title={hidden ? t("needs.viewAs.nothing") : need.title || t("needs.publication.noText")}
      />
      <TabsNav
        label={t("needs.viewAs.label")}
        items={lookers.map((each) => ({
          label: t(`needs.viewAs.${each}`),
          href: href(`/desk/needs/${id}/as/${each}`),
          current: each === looker,
        }))}
      />
      <Notice className="mb-5">{t(`needs.viewAs.hint.${hidden ? "directed" : looker}`)}</Notice>
      {!hidden && (
        <div className="grid gap-6">
          <NeedText need={need} t={t} />
          <NeedFacts need={need} reader={page} />
        </div>
      )}
    </>
  );
}
