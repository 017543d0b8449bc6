import { CircleCheck } from "lucide-react";
import type { Metadata } from "next";
import { DeadJobs } from "@/components/admin/dead-jobs";
import { QueueTable } from "@/components/admin/queue-table";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage } from "@/lib/auth/page-context";
import { deadJobs, queueCounts } from "@/lib/outbox/queries";
import { dropJobAction, retryJobAction } from "./actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, ["admin"], "/admin/jobs")).t("jobs.title") };
}

export default async function JobsPage({ params }: Props) {
  const { ctx, t, locale } = await memberPage(params, ["admin"], "/admin/jobs");
  const [queues, dead] = await Promise.all([queueCounts(ctx), deadJobs(ctx)]);
  return (
    <div className="grid gap-5">
      <PageHeader title={t("jobs.title")} description={t("jobs.intro")} />
      <Card title={t("jobs.dead", { count: dead.length })}>
        {dead.length === 0 ? (
          <EmptyState icon={<CircleCheck />} title={t("jobs.noDead")} text={t("jobs.noDeadText")} level={3} />
        ) : (
          <DeadJobs t={t} locale={locale} now={ctx.clock()} jobs={dead} retry={retryJobAction} drop={dropJobAction} />
        )}
      </Card>
      <Card title={t("jobs.queues")}>
        <QueueTable t={t} queues={queues} />
      </Card>
    </div>
  );
}
