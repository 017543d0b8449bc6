import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { TimeAgo } from "@/components/ui/time-ago";
import type { Locale } from "@/db/enums";
import { formatInstant, formatRelative } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";
import { deviceName } from "./device-name";

type Session = { id: string; userAgent: string | null; createdAt: Date; lastSeenAt: Date };
type SessionListProps = {
  t: Translate;
  locale: Locale;
  now: Date;
  sessions: Session[];
  currentId: string | null;
  revoke: FormAction<{ count: number }>;
  revokeOthers: FormAction<{ count: number }>;
};

export function SessionList({ t, locale, now, sessions, currentId, revoke, revokeOthers }: SessionListProps) {
  const ago = (at: Date) => (
    <TimeAgo iso={at.toISOString()} text={formatRelative(locale, at, now)} title={formatInstant(locale, at)} />
  );
  const label = t("auth.account.sessions");
  return (
    <div className="grid gap-4">
      <DataTable
        label={label}
        rows={sessions}
        rowKey={(session) => session.id}
        collapse
        columns={[
          {
            key: "device",
            header: t("auth.account.device"),
            primary: true,
            cell: (session) => deviceName(session.userAgent) ?? t("auth.account.unknownDevice"),
          },
          { key: "signedIn", header: t("auth.account.signedIn"), cell: (session) => ago(session.createdAt) },
          { key: "lastSeen", header: t("auth.account.lastSeen"), cell: (session) => ago(session.lastSeenAt) },
          {
            key: "act",
            header: t("auth.account.revoke"),
            cell: (session) =>
              session.id === currentId ? (
                <Badge tone="done">{t("auth.account.thisOne")}</Badge>
              ) : (
                <Form action={revoke} hidden={{ id: session.id }} label={t("auth.account.revoke")}>
                  <SubmitButton size="sm" variant="secondary">
                    {t("auth.account.revoke")}
                  </SubmitButton>
                </Form>
              ),
          },
        ]}
      />
      {sessions.length > 1 && (
        <Form action={revokeOthers} label={t("auth.account.revokeOthers")}>
          <div>
            <SubmitButton variant="secondary">{t("auth.account.revokeOthers")}</SubmitButton>
          </div>
        </Form>
      )}
    </div>
  );
}
