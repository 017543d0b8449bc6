import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { SavedSearchKind } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";
import { AlertField } from "./alert-field";
import { Conditions } from "./conditions";

type SaveSearchFormProps<Data> = {
  t: Translate;
  kind: SavedSearchKind;
  query: string;
  labels: string[];
  action: FormAction<Data>;
};

/** What is saved, under which name, and when to tell of more. */
export function SaveSearchForm<Data>({ t, kind, query, labels, action }: SaveSearchFormProps<Data>) {
  const name = (labels.join(" · ") || t("savedSearches.everything")).slice(0, 60);
  return (
    <Form
      action={action}
      hidden={{ kind, query }}
      values={{ name, alert: "daily" }}
      label={t("savedSearches.new.title")}
    >
      <div>
        <p className="font-medium">{t("savedSearches.new.conditions")}</p>
        <Conditions t={t} kind={kind} labels={labels} />
      </div>
      <TextField name="name" label={t("savedSearches.field.name")} maxLength={60} required />
      <AlertField t={t} />
      <div>
        <SubmitButton>{t("savedSearches.new.submit")}</SubmitButton>
      </div>
    </Form>
  );
}
