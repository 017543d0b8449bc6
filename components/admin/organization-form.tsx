import { CheckboxField } from "@/components/form/checkbox-field";
import { Form } from "@/components/form/form";
import { NumberField } from "@/components/form/number-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { industries, organizationKinds } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";
import type { OrganizationDetail } from "@/lib/organizations/queries";
import type { FormAction } from "@/lib/platform/form-state";

type OrganizationFormProps<Data> = {
  t: Translate;
  action: FormAction<Data>;
  townships: { id: string; name: string }[];
  /** The record that is edited; without one the form makes a new one and asks for its kind. */
  organization?: OrganizationDetail;
};

export function OrganizationForm<Data>({ t, action, townships, organization }: OrganizationFormProps<Data>) {
  const f = (key: string) => t(`organizations.field.${key}`);
  const isFirm = !organization || organization.kind === "enterprise";
  const hidden = organization && { id: organization.id, version: String(organization.version) };
  return (
    <Form
      action={action}
      label={t("organizations.form.label")}
      hidden={hidden ?? {}}
      values={organization ? valuesOf(organization) : {}}
    >
      {!organization && (
        <SelectField
          name="kind"
          label={f("kind")}
          placeholder={t("form.choose")}
          options={organizationKinds.map((value) => ({ value, label: t(`vocabulary.organizationKind.${value}`) }))}
          required
        />
      )}
      <TextField name="name" label={f("name")} required />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField name="alias" label={f("alias")} />
        <TextField name="creditCode" label={f("creditCode")} />
        {isFirm && (
          <SelectField
            name="townshipId"
            label={f("township")}
            placeholder={t("form.choose")}
            options={townships.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <TextField name="city" label={f("city")} />
        {isFirm && (
          <SelectField
            name="industry"
            label={f("industry")}
            placeholder={t("form.choose")}
            options={industries.map((value) => ({ value, label: t(`vocabulary.industry.${value}`) }))}
          />
        )}
        {isFirm && <NumberField name="employees" label={f("employees")} />}
      </div>
      {isFirm && <CheckboxField name="aboveScale" label={f("aboveScale")} />}
      {isFirm && <TextField name="products" label={f("products")} />}
      <TextField name="brands" label={f("brands")} hint={t("organizations.form.brandsHint")} />
      <TextareaField name="intro" label={f("intro")} rows={4} max={600} />
      {!isFirm && <TextField name="office" label={f("office")} />}
      <fieldset className="grid gap-5 sm:grid-cols-2">
        <legend className="mb-3 font-semibold">{t("organizations.form.contact")}</legend>
        <TextField name="contactName" label={f("contactName")} />
        <TextField name="contactTitle" label={f("contactTitle")} />
        <TextField name="contactPhone" type="tel" label={f("contactPhone")} />
        <TextField name="contactEmail" type="email" label={f("contactEmail")} />
      </fieldset>
      <div>
        <SubmitButton>{t("shell.action.save")}</SubmitButton>
      </div>
    </Form>
  );
}

function valuesOf(organization: OrganizationDetail): Record<string, string> {
  const { brands, aboveScale, employees, verifiedAt: _, version: __, ...texts } = organization;
  const typed = Object.entries(texts).map(([name, value]) => [name, value ?? ""]);
  return {
    ...Object.fromEntries(typed),
    brands: brands.join("、"),
    aboveScale: aboveScale ? "on" : "",
    employees: employees === null ? "" : String(employees),
  };
}
