import { DataTable } from "@/components/ui/data-table";
import type { Translate } from "@/lib/i18n/translate";

type Indicator = { name: string; present: string; target: string; unit: string };

/** 技术指标: where it stands and where it should be. */
export function IndicatorTable({ t, rows }: { t: Translate; rows: readonly Indicator[] }) {
  if (rows.length === 0) return null;
  return (
    <div className="mb-4">
      <DataTable
        label={t("matching.need.indicators")}
        rows={rows}
        rowKey={(row) => `${row.name}${row.target}`}
        columns={[
          { key: "name", header: t("matching.need.indicator"), primary: true, cell: (row) => row.name },
          { key: "present", header: t("matching.need.present"), cell: (row) => row.present || "—" },
          { key: "target", header: t("matching.need.target"), cell: (row) => row.target || "—" },
          { key: "unit", header: t("matching.need.unit"), cell: (row) => row.unit || "—" },
        ]}
      />
    </div>
  );
}
