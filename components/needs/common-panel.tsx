import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { CommonMember, CommonOf } from "@/lib/needs/common/queries";
import type { NeedView } from "@/lib/needs/need-view";
import { ActPanel, Disclosure } from "./act";
import { ConsentBadge, StatusBadge } from "./need-badges";
import type { NeedAct, Reader } from "./reader";

export type CommonActs = { leave: NeedAct; dissolve: NeedAct; nameMember: NeedAct; join: NeedAct; keep: NeedAct };
type Props = { need: NeedView; members: CommonMember[]; acts: CommonActs; reader: Reader };

/** Who stands behind a common need, for the bureau: what each has agreed to, who is named to experts, who goes. */
export function CommonPanel({ need, members, acts, reader }: Props) {
  const { t, href } = reader;
  const manages = need.acts.includes("manage");
  const firms = new Set(members.map((member) => member.organizationId)).size;
  return (
    <Card title={t("needs.common.membersOf", { count: firms })}>
      <div className="grid gap-3">
        <p className="text-sm text-ink-muted">{t("needs.common.hidden")}</p>
        {firms < 2 && need.status !== "closed" && <Notice tone="wait">{t("needs.common.shrunk")}</Notice>}
        <ul className="divide-y divide-line border-y border-line">
          {members.map((member) => (
            <li key={member.id} className="grid gap-2 py-3">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <TextLink href={href(`/desk/needs/${member.id}`)}>
                  {member.code} {member.title}
                </TextLink>
                <StatusBadge status={member.status} t={t} />
                <ConsentBadge consent={member.consent} t={t} />
                {member.organizationId === need.firm?.id && <Badge tone="accent">{t("needs.common.leads")}</Badge>}
                {member.namedAt && <Badge tone="done">{t("needs.common.named")}</Badge>}
              </p>
              <p className="text-sm text-ink-muted">
                {member.firm} · {member.township}
              </p>
              {manages && (
                <div className="flex flex-wrap items-start gap-2">
                  {!member.namedAt && need.status === "engaged" && (
                    <Form action={acts.nameMember} hidden={{ id: need.id, needId: member.id }} label={member.firm}>
                      <SubmitButton variant="secondary" size="sm">
                        {t("needs.common.name")}
                      </SubmitButton>
                    </Form>
                  )}
                  <LeaveForm action={acts.leave} id={member.id} label={t("needs.common.takeOut")} reader={reader} />
                </div>
              )}
            </li>
          ))}
        </ul>
        {manages && need.status !== "engaged" && (
          <ActPanel action={acts.dissolve} need={need} label={t("needs.common.dissolve")} submitVariant="danger">
            <TextField name="reason" label={t("needs.form.reason")} hint={t("needs.common.dissolveHint")} required />
          </ActPanel>
        )}
      </div>
    </Card>
  );
}

/** A need that stands in a common one points to it, and can leave. */
export function MemberNotice(props: {
  need: NeedView;
  of: CommonOf;
  leave: NeedAct;
  to: string | null;
  reader: Reader;
}) {
  const { need, of, leave, to, reader } = props;
  const { t } = reader;
  return (
    <Notice title={t("needs.common.memberOf")}>
      <div className="grid gap-2">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {to ? <TextLink href={to}>{`${of.code} ${of.title}`}</TextLink> : `${of.code} ${of.title}`}
          <StatusBadge status={of.status} t={t} />
          <span className="text-sm text-ink-muted">{t("needs.common.firms", { count: of.firms })}</span>
        </p>
        <p className="text-sm text-ink-muted">{t("needs.common.memberHint")}</p>
        {need.acts.includes("leave") && (
          <LeaveForm action={leave} id={need.id} label={t("needs.common.leave")} reader={reader} />
        )}
      </div>
    </Notice>
  );
}

function LeaveForm({ action, id, label, reader }: { action: NeedAct; id: string; label: string; reader: Reader }) {
  return (
    <Disclosure label={label} variant="ghost">
      <Form action={action} hidden={{ id }} label={label} className="grid gap-3">
        <TextField name="reason" label={reader.t("needs.form.reason")} required />
        <div>
          <SubmitButton variant="danger" size="sm">
            {label}
          </SubmitButton>
        </div>
      </Form>
    </Disclosure>
  );
}
