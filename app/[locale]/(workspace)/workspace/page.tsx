import type { Metadata } from "next";
import { FirstStep } from "@/components/home/first-step";
import { OwnEngagements } from "@/components/home/own-engagements";
import { OwnNeeds } from "@/components/home/own-needs";
import { TaskList } from "@/components/home/task-list";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { currentSession } from "@/lib/auth/request-context";
import { workspaceHome } from "@/lib/reports/workspace-home";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("shell.section.workspace") };
}

/** The one thing that each role does most. */
const mainAct: Record<string, { path: string; key: string }> = {
  enterprise: { path: "/workspace/needs/new", key: "postNeed" },
  expert: { path: "/workspace/matches", key: "seeMatches" },
  university: { path: "/workspace/experts", key: "manageExperts" },
};

export default async function WorkspacePage({ params }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, ["enterprise", "expert", "university"], "/workspace");
  const [home, session] = await Promise.all([workspaceHome(ctx), currentSession()]);
  const { role } = ctx.actor;
  const act = mainAct[role];
  return (
    <>
      <PageHeader
        title={t("workspace.hello", { name: session?.user.name ?? "" })}
        description={home.organization}
        actions={
          act &&
          !home.first && (
            <LinkButton href={href(act.path)} variant="primary">
              {t(`workspace.first.action.${act.key}`)}
            </LinkButton>
          )
        }
      />
      {home.first && <FirstStep kind={home.first} t={t} href={href} role={role} />}
      <div className="grid gap-8">
        {!(home.first && home.tasks.length === 0) && <TaskList tasks={home.tasks} t={t} href={href} />}
        <OwnNeeds needs={home.needs} t={t} href={href} />
        <OwnEngagements
          lines={home.engagements}
          t={t}
          locale={locale}
          href={href}
          side={role === "enterprise" ? "firm" : "expert"}
        />
      </div>
    </>
  );
}
