import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import type { EngagementDetail } from "@/lib/engagements/detail";
import type { View } from "./parts";

export type NamedFirm = { id: string; firm: string; township: string };
type Contact = { name: string | null; phone: string | null; email: string | null } | null;

/** The two sides; whom to call only once both want to talk. */
export function Parties({
  engagement: row,
  named = [],
  view: { t },
}: {
  engagement: EngagementDetail;
  /** Firms behind a common need, as far as the bureau has named them. */
  named?: readonly NamedFirm[];
  view: View;
}) {
  const expertPlace = [row.universityName, row.schoolName].filter(Boolean).join(" ");
  return (
    <Card title={t("engagements.parties")}>
      <DefinitionList
        items={[
          { term: t("vocabulary.side.firm"), value: row.firmName ?? t("engagements.firmHidden") },
          ...(named.length > 0
            ? [
                {
                  term: t("needs.common.namedTitle"),
                  value: named.map(({ firm, township }) => `${firm}（${township}）`).join(t("needs.comma")),
                },
              ]
            : []),
          { term: t("engagements.firmContact"), value: <ContactText contact={row.firmContact} t={t} /> },
          {
            term: t("vocabulary.side.expert"),
            value: (
              <>
                {row.expert.name} {row.expert.title}
                <br />
                <span className="text-ink-muted">{expertPlace}</span>
              </>
            ),
          },
          { term: t("engagements.expertContact"), value: <ContactText contact={row.expertContact} t={t} /> },
        ]}
      />
    </Card>
  );
}

function ContactText({ contact, t }: { contact: Contact; t: View["t"] }) {
  if (!contact) return <span className="text-ink-muted">{t("engagements.contactLater")}</span>;
  const { name, phone, email } = contact;
  if (!phone && !email) return <>{name ?? t("engagements.contactUnknown")}</>;
  return (
    <>
      {name}{" "}
      {phone && (
        <a href={`tel:${phone}`} className="tabular inline-flex min-h-11 items-center text-accent underline sm:min-h-6">
          {phone}
        </a>
      )}{" "}
      {email && (
        <a href={`mailto:${email}`} className="inline-flex min-h-11 items-center text-accent underline sm:min-h-6">
          {email}
        </a>
      )}
    </>
  );
}
