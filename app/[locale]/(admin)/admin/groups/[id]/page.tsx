import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RoundForm } from "@/components/admin/round-form";
import { RoundState } from "@/components/admin/round-state";
import { roundName } from "@/components/admin/round-table";
import { TownshipMatrix } from "@/components/admin/township-matrix";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage } from "@/lib/auth/page-context";
import { listGroups, listRounds, listTownships, roundMatrix } from "@/lib/organizations/setup-queries";
import { assignTownshipsAction, closeRoundAction, editRoundAction, reopenRoundAction } from "../actions";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, ["admin"], "/admin/groups")).t("admin.round.title") };
}

export default async function RoundPage({ params }: Props) {
  const { ctx, t, href } = await memberPage(params, ["admin"], "/admin/groups");
  const { id } = await params;
  const round = (await listRounds(ctx)).find((candidate) => candidate.id === id);
  if (!round) notFound();
  const [groups, townships, matrix] = await Promise.all([listGroups(ctx), listTownships(ctx), roundMatrix(ctx, id)]);
  const hidden = { id, version: String(round.version) };
  const { goal, startsOn, endsOn } = round;
  return (
    <div className="grid gap-5 *:min-w-0">
      <PageHeader
        title={roundName(t, round)}
        badges={
          <Badge tone={round.status === "open" ? "wait" : "neutral"}>
            {t(`vocabulary.roundStatus.${round.status}`)}
          </Badge>
        }
        breadcrumbs={[{ label: t("admin.groups.title"), href: href("/admin/groups") }, { label: roundName(t, round) }]}
        breadcrumbsLabel={t("admin.breadcrumbs")}
      />
      <Card title={t("admin.round.matrix")}>
        <TownshipMatrix
          t={t}
          action={assignTownshipsAction}
          hidden={hidden}
          groups={groups.filter((group) => group.active || Object.values(matrix).includes(group.id))}
          townships={townships.filter((township) => township.active || matrix[township.id])}
          matrix={matrix}
        />
      </Card>
      <Card title={t("admin.round.edit")}>
        <RoundForm t={t} action={editRoundAction} hidden={hidden} values={{ goal: String(goal), startsOn, endsOn }} />
      </Card>
      <RoundState t={t} status={round.status} hidden={hidden} close={closeRoundAction} reopen={reopenRoundAction} />
    </div>
  );
}
