import type { Metadata } from "next";
import { PlaceCard } from "@/components/admin/place-card";
import { RoundForm } from "@/components/admin/round-form";
import { RoundTable } from "@/components/admin/round-table";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage } from "@/lib/auth/page-context";
import { listGroups, listRounds, listTownships } from "@/lib/organizations/setup-queries";
import { halfYearOf, shanghaiDay } from "@/lib/platform/clock";
import { addPlaceAction, createRoundAction, editPlaceAction } from "./actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, ["admin"], "/admin/groups")).t("admin.groups.title") };
}

export default async function GroupsPage({ params }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, ["admin"], "/admin/groups");
  const [rounds, groups, townships] = await Promise.all([listRounds(ctx), listGroups(ctx), listTownships(ctx)]);
  return (
    <div className="grid gap-6">
      <PageHeader title={t("admin.groups.title")} description={t("admin.groups.intro")} />
      <Card title={t("admin.round.title")}>
        <RoundTable t={t} locale={locale} href={href} rounds={rounds} />
        <details className="mt-4">
          <summary className="cursor-pointer font-medium text-accent">{t("admin.round.create")}</summary>
          <div className="mt-4 max-w-2xl">
            <RoundForm t={t} action={createRoundAction} values={suggestion(rounds[0], shanghaiDay(ctx.clock()))} />
          </div>
        </details>
      </Card>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <PlaceCard t={t} kind="group" places={groups} add={addPlaceAction} edit={editPlaceAction} />
        <PlaceCard t={t} kind="township" places={townships} add={addPlaceAction} edit={editPlaceAction} />
      </div>
    </div>
  );
}

/** The half-year after the latest round, or the present one where there is none yet. */
function suggestion(latest: { year: number; half: number } | undefined, today: string): Record<string, string> {
  const first = halfYearOf(today);
  const year = latest ? latest.year + (latest.half === 2 ? 1 : 0) : first.year;
  const half = latest ? (latest.half === 2 ? 1 : 2) : first.half;
  const { startsOn, endsOn } = halfYearOf(`${year}-${half === 1 ? "01" : "07"}-01`);
  return { year: String(year), half: String(half), goal: "", startsOn, endsOn };
}
