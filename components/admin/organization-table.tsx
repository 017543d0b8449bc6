import { Building2 } from "lucide-react";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { Translate } from "@/lib/i18n/translate";
import type { OrganizationRowView } from "@/lib/organizations/queries";
import type { FormAction } from "@/lib/platform/form-state";

export const verificationTone = { unverified: "wait", verified: "done", rejected: "danger" } as const;

type OrganizationTableProps = {
  t: Translate;
  href: (path: string) => string;
  rows: OrganizationRowView[];
  verify: FormAction<{ id: string }>;
};

/** Firms, universities and institutes; what is unverified can be verified in its row. */
export function OrganizationTable({ t, href, rows, verify }: OrganizationTableProps) {
  return (
    <DataTable
      label={t("organizations.list.title")}
      rows={rows}
      rowKey={(row) => row.id}
      collapse
      empty={
        <EmptyState icon={<Building2 />} title={t("organizations.list.none")} text={t("organizations.list.noneText")} />
      }
      columns={[
        {
          key: "name",
          header: t("organizations.field.name"),
          primary: true,
          cell: (row) => <TextLink href={href(`/admin/organizations/${row.id}`)}>{row.name}</TextLink>,
        },
        {
          key: "kind",
          header: t("organizations.field.kind"),
          cell: (row) => t(`vocabulary.organizationKind.${row.kind}`),
        },
        { key: "place", header: t("organizations.field.place"), cell: (row) => row.township ?? row.city ?? "—" },
        {
          key: "code",
          header: t("organizations.field.creditCode"),
          hideOnPhone: true,
          cell: (row) => <span className="tabular">{row.creditCode ?? "—"}</span>,
        },
        { key: "people", header: t("organizations.field.people"), numeric: true, cell: (row) => row.people },
        {
          key: "verification",
          header: t("organizations.field.verification"),
          cell: (row) => (
            <span className="flex flex-wrap items-center gap-2">
              <Badge tone={verificationTone[row.verification]}>
                {t(`vocabulary.verification.${row.verification}`)}
              </Badge>
              {row.verification === "unverified" && (
                <Form
                  action={verify}
                  hidden={{ id: row.id, version: String(row.version) }}
                  label={t("organizations.verify.of", { name: row.name })}
                  className="contents"
                >
                  <SubmitButton size="sm" variant="secondary">
                    {t("organizations.verify.submit")}
                  </SubmitButton>
                </Form>
              )}
            </span>
          ),
        },
      ]}
    />
  );
}
