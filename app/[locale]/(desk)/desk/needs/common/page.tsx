import type { Metadata } from "next";
import { CommonNeedForm } from "@/components/needs/common-need-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { joinableNeeds } from "@/lib/needs/common/queries";
import { fieldOptions } from "@/lib/needs/inbox-queries";
import { createCommonNeedAction } from "./actions";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("needs.common.new") };
}

/** 建立共性需求: the chosen needs, and the words in which the public reads them as one. */
export default async function CommonNeedPage({ params, searchParams }: Props) {
  const page = await memberPage(params, ["officer", "leader", "director"], "/desk/needs/common");
  const { ctx, t, href } = page;
  const chosen = [(await searchParams).need ?? []].flat();
  const [members, fields] = await Promise.all([joinableNeeds(ctx, chosen), fieldOptions(ctx)]);
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        breadcrumbsLabel={t("needs.trail")}
        breadcrumbs={[{ label: t("shell.section.inbox"), href: href("/desk/inbox") }]}
        title={t("needs.common.new")}
        description={t("needs.common.intro")}
      />
      {members.length < 2 ? (
        <EmptyState title={t("needs.common.chooseFirst")} text={t("needs.common.chooseHow")} />
      ) : (
        <CommonNeedForm action={createCommonNeedAction} members={members} fields={fields} reader={page} />
      )}
    </div>
  );
}
