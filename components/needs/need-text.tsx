import { DataTable } from "@/components/ui/data-table";
import type { NeedView } from "@/lib/needs/need-view";
import type { Reader } from "./reader";

/** What the need says: problem, indicators, what is expected and what was tried. */
export function NeedText({ need, t }: { need: NeedView; t: Reader["t"] }) {
  return (
    <div className="grid gap-5">
      <Passage title={t("needs.field.problem")} text={need.problem} />
      {need.indicators.length > 0 && (
        <section>
          <h2 className="mb-2 text-base font-semibold">{t("needs.field.indicators")}</h2>
          <DataTable
            label={t("needs.field.indicators")}
            collapse
            rows={need.indicators.map((row, index) => ({ ...row, index }))}
            rowKey={(row) => String(row.index)}
            columns={[
              { key: "name", header: t("needs.indicator.name"), cell: (row) => row.name, primary: true },
              {
                key: "present",
                header: t("needs.indicator.present"),
                cell: (row) => row.present || "—",
                numeric: true,
              },
              { key: "target", header: t("needs.indicator.target"), cell: (row) => row.target || "—", numeric: true },
              { key: "unit", header: t("needs.indicator.unit"), cell: (row) => row.unit || "—" },
              { key: "method", header: t("needs.indicator.method"), cell: (row) => row.method || "—" },
            ]}
          />
        </section>
      )}
      <Passage title={t("needs.field.expected")} text={need.expected} />
      <Passage title={t("needs.field.tried")} text={need.tried} />
    </div>
  );
}

function Passage({ title, text }: { title: string; text: string }) {
  if (!text) return null;
  return (
    <section>
      <h2 className="mb-1 text-base font-semibold">{title}</h2>
      <p className="prose-zh whitespace-pre-line">{text}</p>
    </section>
  );
}
