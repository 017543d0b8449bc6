import { Lightbulb } from "lucide-react";
import type { Metadata } from "next";
import { OwnNeedList } from "@/components/needs/own-need-list";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { ownNeeds } from "@/lib/needs/queries";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("needs.own.title") };
}

export default async function OwnNeedsPage({ params, searchParams }: Props) {
  const page = await memberPage(params, ["enterprise"], "/workspace/needs");
  const { ctx, t, href } = page;
  const before = [(await searchParams).before].flat()[0];
  const { rows, next } = await ownNeeds(ctx, { before });
  const create = (
    <LinkButton href={href("/workspace/needs/new")} variant="primary">
      {t("needs.act.new")}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t("needs.own.title")} description={t("needs.own.intro")} actions={create} />
      {rows.length === 0 ? (
        <EmptyState
          icon={<Lightbulb aria-hidden="true" />}
          title={t("needs.own.empty")}
          text={t("needs.own.emptyHint")}
          action={create}
        />
      ) : (
        <OwnNeedList needs={rows} reader={page} now={ctx.clock()} />
      )}
      <Pagination
        label={t("desk.inbox.pages")}
        previous={before ? { href: href("/workspace/needs"), label: t("desk.inbox.first") } : undefined}
        next={next ? { href: href(`/workspace/needs?before=${next}`), label: t("shell.action.next") } : undefined}
      />
    </>
  );
}
