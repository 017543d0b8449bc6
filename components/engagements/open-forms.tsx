import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction, MessageRef } from "@/lib/platform/form-state";

type Opened = FormAction<{ id: string; warning: MessageRef | null }>;

type ApplyProps = {
  action: Opened;
  needId: string;
  /** Whom the offer may come from: a university chooses among its own. */
  experts: { id: string; name: string; title: string }[];
  page: { t: Translate; href: (path: string) => string };
};

/** An expert's offer of help. */
export function ApplyForm({ action, needId, experts, page: { t, href } }: ApplyProps) {
  const [first] = experts;
  if (!first)
    return (
      <EmptyState
        title={t("engagements.new.noExperts")}
        text={t("engagements.new.noExpertsText")}
        action={<LinkButton href={href("/workspace/experts/new")}>{t("experts.university.add")}</LinkButton>}
      />
    );
  const certain = experts.length === 1;
  return (
    <Form
      action={action}
      hidden={{ needId, ...(certain && { expertId: first.id }) }}
      label={t("engagements.new.title")}
    >
      {!certain && (
        <SelectField
          name="expertId"
          label={t("engagements.new.whichExpert")}
          required
          placeholder={t("engagements.choose")}
          options={experts.map(({ id, name, title }) => ({ value: id, label: `${name} ${title}`.trim() }))}
        />
      )}
      <TextareaField
        name="proposal"
        label={t("engagements.field.proposal")}
        hint={t("engagements.hint.proposal")}
        required
        rows={6}
        max={2000}
      />
      <div>
        <SubmitButton>{t("engagements.act.apply")}</SubmitButton>
      </div>
    </Form>
  );
}

type InviteProps = {
  action: Opened;
  expertId: string;
  needs: { id: string; code: string; title: string }[];
  chosen: string;
  page: { t: Translate; href: (path: string) => string };
};

/** A firm's question to an expert about one of its needs on offer. */
export function InviteForm({ action, expertId, needs, chosen, page: { t, href } }: InviteProps) {
  if (needs.length === 0)
    return (
      <EmptyState
        title={t("engagements.new.noNeeds")}
        text={t("engagements.new.noNeedsText")}
        action={<LinkButton href={href("/workspace/needs")}>{t("shell.section.needs")}</LinkButton>}
      />
    );
  return (
    <Form
      action={action}
      hidden={{ expertId }}
      values={{ needId: chosen || (needs.length === 1 ? (needs[0]?.id ?? "") : "") }}
      label={t("engagements.new.title")}
    >
      <SelectField
        name="needId"
        label={t("engagements.new.whichNeed")}
        required
        options={needs.map((need) => ({ value: need.id, label: `${need.code} ${need.title}` }))}
        placeholder={t("engagements.choose")}
      />
      <div>
        <SubmitButton>{t("engagements.act.invite")}</SubmitButton>
      </div>
    </Form>
  );
}
