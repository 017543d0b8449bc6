import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { NumberField } from "@/components/form/number-field";
import { Rows } from "@/components/form/rows";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { agreementKinds } from "@/db/enums";
import { isTechnical } from "@/lib/agreements/lifecycle";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";

type Option = { id: string; name: string };
type Props<Data> = {
  action: FormAction<Data>;
  hidden: Record<string, string>;
  values: Record<string, string>;
  /** The parties to choose from, where no engagement fixes them. */
  parties?: { firms: Option[]; universities: Option[] };
  /** Technical contracts come from an engagement only. */
  technical: boolean;
  submitLabel: string;
  t: Translate;
};

/** The text of an agreement: what the parties confirm. */
export function AgreementForm<Data>({ action, hidden, values, parties, technical, submitLabel, t }: Props<Data>) {
  const kinds = agreementKinds.filter((kind) => technical || !isTechnical(kind));
  const choices = (options: Option[]) => options.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form action={action} hidden={hidden} values={values} label={t("agreements.text")}>
      <div className="grid gap-5 sm:grid-cols-2">
        {parties && (
          <>
            <SelectField
              name="partyAId"
              label={t("agreements.partyA")}
              required
              options={choices(parties.firms)}
              placeholder={parties.firms.length === 1 ? undefined : t("engagements.choose")}
            />
            <SelectField
              name="partyBId"
              label={t("agreements.partyB")}
              required
              options={choices(parties.universities)}
              placeholder={parties.universities.length === 1 ? undefined : t("engagements.choose")}
            />
          </>
        )}
        <SelectField
          name="kind"
          label={t("agreements.column.kind")}
          hint={technical ? undefined : t("agreements.hint.frameworkOnly")}
          required
          options={kinds.map((kind) => ({
            value: kind,
            label: t(`vocabulary.agreementKind.${kind}`),
            group: t(isTechnical(kind) ? "agreements.technicalKinds" : "agreements.otherKinds"),
          }))}
          placeholder={t("engagements.choose")}
        />
        <TextField name="title" label={t("agreements.field.title")} required />
        <NumberField name="amountWan" label={t("agreements.total.amount")} unit={t("agreements.wan")} />
        <NumberField
          name="technologyWan"
          label={t("agreements.total.technology")}
          unit={t("agreements.wan")}
          hint={t("agreements.hint.technology")}
        />
        <DateField name="startsOn" label={t("agreements.field.startsOn")} />
        <DateField name="endsOn" label={t("agreements.field.endsOn")} />
      </div>
      <TextareaField
        name="terms"
        label={t("agreements.field.terms")}
        hint={t("agreements.hint.terms")}
        rows={12}
        max={8000}
      />
      <Rows
        name="milestones"
        label={t("agreements.milestones")}
        min={0}
        max={20}
        columns={[
          { key: "title", label: t("agreements.field.milestone"), wide: true },
          { key: "dueOn", label: t("agreements.field.dueOn"), type: "date" },
          { key: "amountWan", label: t("agreements.field.payment"), type: "number" },
        ]}
      />
      <div>
        <SubmitButton>{submitLabel}</SubmitButton>
      </div>
    </Form>
  );
}
