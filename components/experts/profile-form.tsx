import { CheckboxGroupField } from "@/components/form/checkbox-group-field";
import { Form } from "@/components/form/form";
import { NumberField } from "@/components/form/number-field";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { cooperationModes, expertVisibilities, industries } from "@/db/enums";
import type { FieldOption } from "@/lib/experts/field-options";
import type { ExpertView, SchoolOption } from "@/lib/experts/get-expert";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";

type ProfileFormProps<Data> = {
  t: Translate;
  /** Null for a new one. */
  expert: ExpertView | null;
  schools: readonly SchoolOption[];
  fields: readonly FieldOption[];
  action: FormAction<Data>;
};

/** The profile as its owner, or the university officer, writes it. */
export function ProfileForm<Data>({ t, expert, schools, fields, action }: ProfileFormProps<Data>) {
  const words = (values: readonly string[], vocabulary: string) =>
    values.map((value) => ({ value, label: t(`vocabulary.${vocabulary}.${value}`) }));
  const hidden: Record<string, string> = expert
    ? { id: expert.id, version: String(expert.version), capacity: String(expert.capacity) }
    : {};
  return (
    <Form action={action} values={valuesOf(expert)} hidden={hidden} label={t("experts.profile.basics")}>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField name="name" label={t("experts.field.name")} required autoComplete="off" />
        <TextField name="title" label={t("experts.field.title")} required placeholder={t("experts.field.titleHint")} />
        <TextField name="discipline" label={t("experts.field.discipline")} required />
        <SelectField
          name="schoolId"
          label={t("experts.field.school")}
          options={schools.map((school) => ({ value: school.id, label: school.name }))}
          placeholder={t("experts.field.none")}
        />
        <SelectField
          name="groupId"
          label={t("experts.field.group")}
          hint={t("experts.field.groupHint")}
          options={schools.flatMap((school) =>
            school.groups.map((group) => ({ value: group.id, label: group.name, group: school.name })),
          )}
          placeholder={t("experts.field.none")}
        />
        {!expert && (
          <NumberField name="capacity" label={t("experts.field.capacity")} hint={t("experts.field.capacityHint")} />
        )}
      </div>
      <TextareaField
        name="directions"
        label={t("experts.field.directions")}
        hint={t("experts.field.directionsHint")}
        rows={4}
      />
      <TextareaField name="bio" label={t("experts.field.bio")} hint={t("experts.field.bioHint")} rows={5} max={1500} />
      <TextareaField
        name="equipment"
        label={t("experts.field.equipment")}
        hint={t("experts.field.equipmentHint")}
        rows={3}
      />
      <CheckboxGroupField
        name="services[]"
        label={t("experts.field.services")}
        options={words(cooperationModes, "cooperation")}
        columns={2}
      />
      <CheckboxGroupField
        name="industries[]"
        label={t("experts.field.industries")}
        options={words(industries, "industry")}
        columns={2}
      />
      <details className="rounded-md border border-line px-4" open={expert !== null && expert.fieldCodes.length === 0}>
        <summary className="flex min-h-11 cursor-pointer items-center">
          {t("experts.field.fields", { count: expert?.fieldCodes.length ?? 0 })}
        </summary>
        <div className="pb-4">
          <CheckboxGroupField
            name="fieldCodes[]"
            label={t("experts.field.fieldsLabel")}
            options={fieldChoices(fields)}
            columns={2}
          />
        </div>
      </details>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField name="phone" type="tel" label={t("experts.field.phone")} hint={t("experts.field.contactHint")} />
        <TextField name="email" type="email" label={t("experts.field.email")} />
      </div>
      <RadioField
        name="visibility"
        label={t("experts.field.visibility")}
        options={expertVisibilities.map((value) => ({
          value,
          label: t(`vocabulary.expertVisibility.${value}`),
          hint: t(`experts.visibility.${value}`),
        }))}
      />
      <div>
        <SubmitButton>{t("shell.action.save")}</SubmitButton>
      </div>
    </Form>
  );
}

function fieldChoices(fields: readonly FieldOption[]) {
  const top = new Map(fields.filter((field) => !field.parentCode).map((field) => [field.code, field.name]));
  return fields
    .filter((field) => field.parentCode)
    .map((field) => ({ value: field.code, label: field.name, hint: top.get(field.parentCode ?? "") }));
}

function valuesOf(expert: ExpertView | null): Record<string, string | string[]> {
  if (!expert) return { capacity: "3", visibility: "public" };
  return {
    name: expert.name,
    title: expert.title,
    discipline: expert.discipline,
    schoolId: expert.schoolId ?? "",
    groupId: expert.groupId ?? "",
    directions: expert.directions.join("\n"),
    bio: expert.bio,
    equipment: expert.equipment.join("\n"),
    "services[]": expert.services,
    "industries[]": expert.industries,
    "fieldCodes[]": expert.fieldCodes,
    phone: expert.contact?.phone ?? "",
    email: expert.contact?.email ?? "",
    visibility: expert.visibility,
  };
}
