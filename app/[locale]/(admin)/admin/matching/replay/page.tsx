import type { Metadata } from "next";
import { EffectForm } from "@/components/learning/effect-form";
import { EffectTable } from "@/components/learning/effect-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage } from "@/lib/auth/page-context";
import { replayFilter } from "@/lib/matching/learning/input";
import { replayView } from "@/lib/matching/learning/replay-view";

const path = "/admin/matching/replay";
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[]>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, ["admin"], path)).t("learning.effect.title") };
}

export default async function ReplayPage({ params, searchParams }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, ["admin"], path);
  const view = await replayView(ctx, replayFilter.parse(await searchParams));
  return (
    <>
      <PageHeader
        title={t("learning.effect.title")}
        description={t("learning.effect.intro")}
        breadcrumbs={[{ label: t("learning.title"), href: href("/admin/matching") }]}
        breadcrumbsLabel={t("admin.breadcrumbs")}
      />
      {view.need && view.decision ? (
        <>
          <EffectForm t={t} action={href(path)} view={view} />
          <p className="my-3 text-sm text-ink-muted">
            {view.inUse === null ? t("learning.inUseNone") : t("learning.inUse", { number: view.inUse })}
          </p>
          <EffectTable t={t} locale={locale} href={href} rows={view.rows} />
        </>
      ) : (
        <EmptyState title={t("learning.effect.none")} text={t("learning.effect.noneText")} />
      )}
    </>
  );
}
