import { CheckboxField } from "@/components/form/checkbox-field";
import { CheckboxGroupField } from "@/components/form/checkbox-group-field";
import { Form } from "@/components/form/form";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { industries } from "@/db/enums";
import type { joinableNeeds } from "@/lib/needs/common/queries";
import { fieldChoices, optionsOf } from "./options";
import type { NeedAct, Reader } from "./reader";

type Member = Awaited<ReturnType<typeof joinableNeeds>>[number];
type Fields = Parameters<typeof fieldChoices>[0];

/** The members, who of them leads, and the words that name none of them. */
export function CommonNeedForm(props: { action: NeedAct; members: Member[]; fields: Fields; reader: Reader }) {
  const { action, members, fields, reader } = props;
  const { t, locale } = reader;
  const leads = members.filter((member) => member.canLead);
  const first = leads[0] ?? members[0];
  const values = {
    "need[]": members.map((member) => member.id),
    leadId: first?.id ?? "",
    fieldCode: members.find((member) => member.fieldCode)?.fieldCode ?? "",
    industry: members.find((member) => member.industry)?.industry ?? "",
    fundsNegotiable: "on",
  };
  const firmOf = (member: Member) => `${member.firm}（${member.township}）`;
  return (
    <Form action={action} values={values} label={t("needs.common.new")} className="grid gap-5">
      <CheckboxGroupField
        name="need[]"
        label={t("needs.common.members")}
        options={members.map((member) => ({
          value: member.id,
          label: `${member.code} ${member.title}`,
          hint: firmOf(member),
        }))}
        columns={1}
      />
      <RadioField
        name="leadId"
        label={t("needs.common.lead")}
        hint={t("needs.common.leadHint")}
        options={leads.map((member) => ({ value: member.id, label: firmOf(member) }))}
        required
      />
      <TextField name="title" label={t("needs.common.title")} hint={t("needs.common.titleHint")} required />
      <TextareaField
        name="problem"
        label={t("needs.common.problem")}
        hint={t("needs.common.problemHint")}
        max={600}
        rows={6}
        required
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          name="fieldCode"
          label={t("needs.field.field")}
          options={fieldChoices(fields, locale)}
          placeholder={t("needs.form.choose")}
          required
        />
        <SelectField
          name="industry"
          label={t("needs.field.industry")}
          options={optionsOf(t, "industry", industries)}
          placeholder={t("needs.form.choose")}
          required
        />
        <TextField name="fundsWan" label={t("needs.field.fundsWan")} hint={t("needs.form.fundsHint")} />
        <CheckboxField name="fundsNegotiable" label={t("needs.form.negotiable")} />
      </div>
      <div>
        <SubmitButton>{t("needs.common.create")}</SubmitButton>
      </div>
    </Form>
  );
}
