import type { Metadata } from "next";
import { ActivityList } from "@/components/home/activity-list";
import { FirstStep } from "@/components/home/first-step";
import { TaskList } from "@/components/home/task-list";
import { StatTiles } from "@/components/reports/stat-tiles";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { currentSession } from "@/lib/auth/request-context";
import { filterTexts, periodText } from "@/lib/reports/conditions";
import { deskHome } from "@/lib/reports/desk-home";
import { reportRoles } from "@/lib/reports/roles";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("shell.section.desk") };
}

export default async function DeskPage({ params }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, reportRoles, "/desk");
  const [home, session] = await Promise.all([deskHome(ctx, t, locale, href), currentSession()]);
  const { report } = home;
  const scope = [periodText(t, locale, report.periods.now), ...filterTexts(t, report.names, report.filter)].join(" · ");
  return (
    <>
      <PageHeader title={t("workspace.hello", { name: session?.user.name ?? "" })} />
      {home.empty && <FirstStep kind={home.empty} t={t} href={href} role={ctx.actor.role} />}
      <div className="grid gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <TaskList tasks={home.tasks} t={t} href={href} />
        <ActivityList title={t("workspace.recent")} lines={home.activity} />
      </div>
      {!home.empty && (
        <section aria-labelledby="figures" className="mt-8">
          <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
            <h2 id="figures" className="text-lg">
              {t("workspace.figures")}
            </h2>
            <TextLink href={href("/desk/reports")} className="inline-flex min-h-11 items-center sm:min-h-6">
              {t("workspace.allFigures")}
            </TextLink>
          </div>
          <p className="mb-3 text-sm text-ink-muted">{scope}</p>
          <StatTiles tiles={home.tiles} />
        </section>
      )}
    </>
  );
}
