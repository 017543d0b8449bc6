import type { ReactNode } from "react";
import type { View } from "@/components/engagements/parts";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Stat, StatGrid } from "@/components/ui/stat";
import { TextLink } from "@/components/ui/text-link";
import type { AgreementLine, AgreementTotals } from "@/lib/agreements/queries";
import { formatDate, formatMoney } from "@/lib/i18n/format";
import { AgreementBadge, DaysLeft, Marks } from "./parts";

/** 合同金额, 技术交易额 and 到款额, each by itself: they are never added up. */
export function Totals({ totals, view: { t, locale } }: { totals: AgreementTotals; view: View }) {
  return (
    <StatGrid className="mb-5">
      <Stat label={t("agreements.total.signed")} value={totals.signed} unit={t("agreements.unit")} />
      <Stat label={t("agreements.total.amount")} value={formatMoney(locale, totals.amount)} />
      <Stat label={t("agreements.total.technology")} value={formatMoney(locale, totals.technologyAmount)} />
      <Stat label={t("agreements.total.paid")} value={formatMoney(locale, totals.paid)} />
    </StatGrid>
  );
}

type Props = { lines: AgreementLine[]; base: string; view: View; empty: ReactNode };

export function Register({ lines, base, view, empty }: Props) {
  const { t, locale, href } = view;
  const money = (yuan: string | null) => (yuan === null ? "—" : formatMoney(locale, yuan));
  const columns: Column<AgreementLine>[] = [
    {
      key: "title",
      header: t("agreements.column.title"),
      primary: true,
      cell: (line) => (
        <TextLink href={href(`${base}/${line.id}`)} quiet>
          <span className="tabular text-sm text-ink-muted">{line.code}</span> {line.title}
        </TextLink>
      ),
    },
    {
      key: "kind",
      header: t("agreements.column.kind"),
      cell: (line) => t(`vocabulary.agreementKind.${line.kind}`),
    },
    {
      key: "status",
      header: t("agreements.column.status"),
      cell: (line) => (
        <>
          <AgreementBadge status={line.status} t={t} /> <DaysLeft days={line.daysLeft} t={t} />
        </>
      ),
    },
    {
      key: "parties",
      header: t("agreements.column.parties"),
      cell: (line) => (
        <>
          {line.firmName}
          <br />
          <span className="text-ink-muted">{line.universityName}</span>
        </>
      ),
    },
    { key: "amount", header: t("agreements.total.amount"), numeric: true, cell: (line) => money(line.amount) },
    {
      key: "technology",
      header: t("agreements.total.technology"),
      numeric: true,
      hideOnPhone: true,
      cell: (line) => money(line.technologyAmount),
    },
    { key: "paid", header: t("agreements.total.paid"), numeric: true, cell: (line) => money(line.paid) },
    {
      key: "signed",
      header: t("agreements.column.signedOn"),
      cell: (line) => (line.signedOn ? formatDate(locale, line.signedOn) : "—"),
    },
    { key: "marks", header: t("agreements.column.marks"), cell: (line) => <Marks marks={line.marks} t={t} /> },
  ];
  return (
    <DataTable
      label={t("agreements.title")}
      rows={lines}
      columns={columns}
      rowKey={(line) => line.id}
      collapse
      empty={empty}
    />
  );
}
