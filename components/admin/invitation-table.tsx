import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { TextLink } from "@/components/ui/text-link";
import { TimeAgo } from "@/components/ui/time-ago";
import type { Locale } from "@/db/enums";
import type { InvitationView } from "@/lib/auth/invitation-queries";
import { formatInstant, formatRelative } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";

export const invitationTone = { open: "wait", used: "done", revoked: "neutral", expired: "danger" } as const;

type InvitationTableProps = {
  t: Translate;
  locale: Locale;
  now: Date;
  href: (path: string) => string;
  rows: InvitationView[];
};

export function InvitationTable({ t, locale, now, href, rows }: InvitationTableProps) {
  return (
    <DataTable
      label={t("admin.people.invitations")}
      rows={rows}
      rowKey={(row) => row.id}
      collapse
      columns={[
        {
          key: "name",
          header: t("auth.field.name"),
          primary: true,
          cell: (row) => <TextLink href={href(`/admin/people/invitations/${row.id}`)}>{row.name}</TextLink>,
        },
        {
          key: "role",
          header: t("admin.people.role"),
          cell: (row) => [t(`vocabulary.role.${row.role}`), row.scope].filter(Boolean).join(" · "),
        },
        {
          key: "account",
          header: t("auth.invitation.account"),
          cell: (row) => <span className="tabular">{row.phone ?? row.email}</span>,
        },
        {
          key: "state",
          header: t("admin.people.status"),
          cell: (row) => <Badge tone={invitationTone[row.state]}>{t(`admin.invitations.${row.state}`)}</Badge>,
        },
        {
          key: "until",
          header: t("auth.invitation.until"),
          cell: (row) => (
            <TimeAgo
              iso={row.expiresAt.toISOString()}
              text={formatRelative(locale, row.expiresAt, now)}
              title={formatInstant(locale, row.expiresAt)}
            />
          ),
        },
      ]}
    />
  );
}
