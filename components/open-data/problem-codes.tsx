import { DataTable } from "@/components/ui/data-table";
import type { Translate } from "@/lib/i18n/translate";

/** Every code that the API may refuse with; a problem's `type` leads to its row. */
export function ProblemCodes({ t, problems }: { t: Translate; problems: { code: string; status: number }[] }) {
  return (
    <DataTable
      label={t("openData.problem.title")}
      rows={problems}
      rowKey={({ code }) => code}
      columns={[
        {
          key: "code",
          header: t("openData.problem.code"),
          primary: true,
          cell: ({ code, status }) => (
            <code id={`problem-${code}`} className="text-sm">
              {status} {code}
            </code>
          ),
        },
        { key: "meaning", header: t("openData.problem.meaning"), cell: ({ code }) => t(`openData.problem.${code}`) },
      ]}
      collapse
    />
  );
}
