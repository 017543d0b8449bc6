import type { ReactNode } from "react";
import { type Column, DataTable } from "@/components/ui/data-table";
import { TextLink } from "@/components/ui/text-link";
import type { EngagementLine } from "@/lib/engagements/queries";
import { EngagementBadge, NextStepLine, Silence, type View } from "./parts";

type TableProps = { lines: EngagementLine[]; base: string; view: View; empty: ReactNode };

/** Engagements in rows; cards on phones. A firm that the reader may not know stands as 未公开. */
export function EngagementTable({ lines, base, view, empty }: TableProps) {
  const { t, href } = view;
  const columns: Column<EngagementLine>[] = [
    {
      key: "need",
      header: t("engagements.column.need"),
      primary: true,
      cell: (line) => (
        <TextLink href={href(`${base}/${line.id}`)} quiet>
          <span className="tabular text-sm text-ink-muted">{line.needCode}</span> {line.needTitle}
        </TextLink>
      ),
    },
    {
      key: "status",
      header: t("engagements.column.status"),
      cell: (line) => <EngagementBadge status={line.status} t={t} />,
    },
    {
      key: "firm",
      header: t("engagements.column.firm"),
      cell: (line) => line.firmName ?? <span className="text-ink-muted">{t("engagements.firmHidden")}</span>,
    },
    {
      key: "expert",
      header: t("engagements.column.expert"),
      cell: (line) => (
        <>
          {line.expertName} <span className="text-sm text-ink-muted">{line.universityName}</span>
        </>
      ),
    },
    {
      key: "step",
      header: t("engagements.column.step"),
      cell: (line) => (
        <>
          <NextStepLine row={line} view={view} /> <Silence days={line.silentDays} t={t} />
        </>
      ),
    },
  ];
  return (
    <DataTable
      label={t("engagements.title")}
      rows={lines}
      columns={columns}
      rowKey={(line) => line.id}
      collapse
      empty={empty}
    />
  );
}
