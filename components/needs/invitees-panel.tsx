import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { SearchField } from "@/components/ui/search-field";
import type { Invitee } from "@/lib/needs/invitees";
import type { NeedView } from "@/lib/needs/need-view";
import type { NeedAct, Reader } from "./reader";

type InviteActs = { invite: NeedAct; uninvite: NeedAct };
type Props = {
  need: NeedView;
  invitees: Invitee[];
  found: Invitee[];
  typed: string;
  acts: InviteActs;
  reader: Reader;
};

/** 定向推送: who may see the need, and a search for whom else to ask. */
export function InviteesPanel({ need, invitees, found, typed, acts, reader }: Props) {
  const { t, href } = reader;
  const mayInvite = need.acts.includes("invite");
  return (
    <Card title={t("needs.invitees.title")} id="invitees">
      <div className="grid gap-3">
        {invitees.length === 0 && <Notice tone="wait">{t("needs.invitees.none")}</Notice>}
        <People need={need} people={invitees} act={mayInvite ? acts.uninvite : null} of="uninvite" reader={reader} />
        {mayInvite && (
          <SearchField
            action={`${href(`/desk/needs/${need.id}`)}#invitees`}
            name="invite"
            defaultValue={typed}
            label={t("needs.invitees.search")}
            submitLabel={t("needs.invitees.find")}
          />
        )}
        {typed && found.length === 0 && <p className="text-sm text-ink-muted">{t("needs.invitees.nobody")}</p>}
        {mayInvite && <People need={need} people={found} act={acts.invite} of="invite" reader={reader} />}
      </div>
    </Card>
  );
}

type PeopleProps = { need: NeedView; people: Invitee[]; act: NeedAct | null; of: keyof InviteActs; reader: Reader };

function People({ need, people, act, of, reader }: PeopleProps) {
  const { t } = reader;
  if (people.length === 0) return null;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {people.map((person) => (
        <li key={person.id} className="flex flex-wrap items-center justify-between gap-2 py-2">
          <span className="min-w-0">
            {person.name}{" "}
            {person.kind === "university" ? (
              <Badge>{t("needs.invitees.office")}</Badge>
            ) : (
              <span className="text-sm text-ink-muted">{person.place}</span>
            )}
          </span>
          {act && (
            <Form
              action={act}
              hidden={{ id: need.id, kind: person.kind, inviteeId: person.id }}
              label={`${t(`needs.invitees.${of}`)} ${person.name}`}
            >
              <SubmitButton variant={of === "invite" ? "secondary" : "ghost"} size="sm">
                {t(`needs.invitees.${of}`)}
              </SubmitButton>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
