import { Form } from "@/components/form/form";
import { NumberField } from "@/components/form/number-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { outputKinds, outputStages } from "@/db/enums";
import type { ExpertView, OutputView } from "@/lib/experts/get-expert";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";
import type { ProfileActions } from "./profile-editor";

type OutputListProps = {
  t: Translate;
  expert: ExpertView;
  hidden: Record<string, string>;
  actions: ProfileActions;
};

/** Papers, patents, projects and products: each folds open to be corrected, and one more can be added. */
export function OutputList({ t, expert, hidden, actions }: OutputListProps) {
  return (
    <div className="grid gap-5">
      {expert.outputs.map((group) => (
        <div key={group.kind}>
          <h3 className="text-base">{t(`vocabulary.outputKind.${group.kind}`)}</h3>
          <ul className="divide-y divide-line">
            {group.rows.map((output) => (
              <li key={output.id} className="py-2">
                <details>
                  <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3">
                    <span className="min-w-0 flex-1">{output.title}</span>
                    <span className="tabular text-sm text-ink-muted">
                      {[output.year, output.stage && t(`vocabulary.outputStage.${output.stage}`)]
                        .filter(Boolean)
                        .join(" · ")}
                    </span>
                  </summary>
                  <div className="grid gap-3 py-3">
                    <OutputForm
                      t={t}
                      output={output}
                      hidden={{ ...hidden, outputId: output.id }}
                      action={actions.editOutput}
                    />
                    <Form
                      action={actions.removeOutput}
                      hidden={{ ...hidden, outputId: output.id }}
                      label={t("experts.output.remove")}
                    >
                      <div>
                        <ConfirmButton
                          title={t("experts.output.removeTitle")}
                          text={output.title}
                          confirmLabel={t("experts.output.remove")}
                          cancelLabel={t("shell.action.cancel")}
                          variant="ghost"
                          size="sm"
                        >
                          {t("experts.output.remove")}
                        </ConfirmButton>
                      </div>
                    </Form>
                  </div>
                </details>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <details open={expert.outputs.length === 0} className="rounded-md border border-line px-4">
        <summary className="flex min-h-11 cursor-pointer items-center font-medium">{t("experts.output.add")}</summary>
        <div className="pt-2 pb-4">
          <OutputForm t={t} output={null} hidden={hidden} action={actions.addOutput} />
        </div>
      </details>
    </div>
  );
}

type OutputFormProps = {
  t: Translate;
  output: OutputView | null;
  hidden: Record<string, string>;
  action: FormAction<{ id: string }>;
};

function OutputForm({ t, output, hidden, action }: OutputFormProps) {
  const values: Record<string, string> = output
    ? {
        kind: output.kind,
        title: output.title,
        year: output.year === null ? "" : String(output.year),
        stage: output.stage ?? "",
        abstract: output.abstract,
      }
    : {};
  return (
    <Form
      action={action}
      values={values}
      hidden={hidden}
      resetOnSuccess={output === null}
      label={t(output ? "experts.output.edit" : "experts.output.add")}
      className="grid gap-4"
    >
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField
          name="kind"
          label={t("experts.output.kind")}
          options={outputKinds.map((value) => ({ value, label: t(`vocabulary.outputKind.${value}`) }))}
          placeholder={t("form.choose")}
          required
        />
        <NumberField name="year" label={t("experts.output.year")} />
        <SelectField
          name="stage"
          label={t("experts.output.stage")}
          options={outputStages.map((value) => ({ value, label: t(`vocabulary.outputStage.${value}`) }))}
          placeholder={t("experts.field.none")}
        />
      </div>
      <TextField name="title" label={t("experts.output.name")} required />
      <TextareaField
        name="abstract"
        label={t("experts.output.abstract")}
        hint={t("experts.output.abstractHint")}
        rows={3}
        max={1000}
      />
      <div>
        <SubmitButton variant={output ? "secondary" : "primary"}>
          {t(output ? "shell.action.save" : "experts.output.add")}
        </SubmitButton>
      </div>
    </Form>
  );
}
