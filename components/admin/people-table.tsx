import { Users } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { PersonView } from "@/lib/auth/people-queries";
import type { Translate } from "@/lib/i18n/translate";

type PeopleTableProps = { t: Translate; href: (path: string) => string; people: PersonView[] };

export function PeopleTable({ t, href, people }: PeopleTableProps) {
  return (
    <DataTable
      label={t("admin.people.people")}
      rows={people}
      rowKey={(person) => person.id}
      collapse
      empty={<EmptyState icon={<Users />} title={t("admin.people.none")} text={t("admin.people.noneText")} />}
      columns={[
        {
          key: "name",
          header: t("auth.field.name"),
          primary: true,
          cell: (person) => <TextLink href={href(`/admin/people/${person.id}`)}>{person.name}</TextLink>,
        },
        {
          key: "roles",
          header: t("admin.people.role"),
          cell: (person) =>
            person.roles
              .map((role) => [t(`vocabulary.role.${role.role}`), role.scope].filter(Boolean).join(" · "))
              .join("；") || t("admin.people.noRole"),
        },
        {
          key: "account",
          header: t("auth.invitation.account"),
          cell: (person) => <span className="tabular">{person.phone ?? person.email}</span>,
        },
        {
          key: "status",
          header: t("admin.people.status"),
          cell: (person) => (
            <span className="flex flex-wrap gap-1.5">
              <Badge tone={person.status === "active" ? "done" : "danger"}>{t(`admin.people.${person.status}`)}</Badge>
              {person.totp && <Badge>{t("admin.people.totp")}</Badge>}
            </span>
          ),
        },
      ]}
    />
  );
}
