import type { Metadata } from "next";
import { RecentActs } from "@/components/admin/recent-acts";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { Stat, StatGrid } from "@/components/ui/stat";
import { TextLink } from "@/components/ui/text-link";
import { auditTrail } from "@/lib/audit/queries";
import { listInvitations } from "@/lib/auth/invitation-queries";
import { memberPage } from "@/lib/auth/page-context";
import { countOrganizations } from "@/lib/organizations/queries";
import { listRounds } from "@/lib/organizations/setup-queries";
import { countDeadJobs } from "@/lib/outbox/queries";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, ["admin"], "/admin")).t("admin.home.title") };
}

export default async function AdminHomePage({ params }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, ["admin"], "/admin");
  const [unverified, invitations, dead, rounds, recent] = await Promise.all([
    countOrganizations(ctx, { verification: "unverified" }),
    listInvitations(ctx, { open: true, limit: 200 }),
    countDeadJobs(ctx),
    listRounds(ctx),
    auditTrail(ctx, { limit: 8, withoutAuth: true }),
  ]);
  const now = ctx.clock();
  const soon = new Date(now.getTime() + 48 * 3_600_000);
  const open = invitations.filter((invitation) => invitation.state === "open");
  const expired = invitations.filter((invitation) => invitation.state === "expired");
  const expiring = open.filter((invitation) => invitation.expiresAt < soon);
  const round = rounds.find((candidate) => candidate.status === "open");
  return (
    <>
      <PageHeader title={t("admin.home.title")} description={t("admin.home.intro")} />
      <StatGrid>
        <Stat
          label={t("admin.home.unverified")}
          value={unverified}
          tone={unverified > 0 ? "wait" : undefined}
          href={href("/admin/organizations?verification=unverified")}
        />
        <Stat
          label={t("admin.home.invitations")}
          value={open.length}
          href={href("/admin/people/invitations")}
          comparison={t("admin.home.expiring", { expiring: expiring.length, expired: expired.length })}
        />
        <Stat
          label={t("admin.home.dead")}
          value={dead}
          tone={dead > 0 ? "danger" : undefined}
          href={href("/admin/jobs")}
        />
        <Stat
          label={t("admin.home.round")}
          value={round ? `${round.needs} / ${round.goal}` : "—"}
          href={href(round ? `/admin/groups/${round.id}` : "/admin/groups")}
          comparison={
            round
              ? t("admin.round.name", { year: round.year, half: t(`vocabulary.half.${round.half}`) })
              : t("admin.home.noRound")
          }
        />
      </StatGrid>
      <Card
        className="mt-6"
        title={t("admin.home.recent")}
        actions={<TextLink href={href("/admin/audit")}>{t("admin.home.allActs")}</TextLink>}
      >
        <RecentActs t={t} locale={locale} now={now} href={href} events={recent} />
      </Card>
    </>
  );
}
