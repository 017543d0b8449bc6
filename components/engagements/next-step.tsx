import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Disclosure } from "@/components/needs/act";
import { optionsOf } from "@/components/needs/options";
import { Card } from "@/components/ui/card";
import { sides } from "@/db/enums";
import type { EngagementDetail } from "@/lib/engagements/detail";
import type { EngagementActions } from "./actions";
import { NextStepLine, type View } from "./parts";

type Props = { engagement: EngagementDetail; action: EngagementActions["nextStep"]; view: View };

/** What is to be done, by whom, until when; and the form that sets it. */
export function NextStepCard({ engagement: row, action, view }: Props) {
  const { t } = view;
  const values = { nextStep: row.nextStep, nextSide: row.nextSide ?? "", dueOn: row.dueOn ?? "" };
  return (
    <Card title={t("engagements.nextStep")}>
      <p className="text-lg leading-snug">
        <NextStepLine row={row} view={view} />
      </p>
      {row.actions.includes("setNextStep") && (
        <div className="mt-3">
          <Disclosure label={t("engagements.act.setNextStep")}>
            <Form
              action={action}
              hidden={{ id: row.id, version: String(row.version) }}
              values={values}
              label={t("engagements.act.setNextStep")}
              className="grid gap-4 sm:grid-cols-2"
            >
              <TextField
                name="nextStep"
                label={t("engagements.field.nextStep")}
                required
                placeholder={t("engagements.placeholder.nextStep")}
                className="sm:col-span-2"
              />
              <SelectField
                name="nextSide"
                label={t("engagements.field.nextSide")}
                required
                options={optionsOf(t, "side", sides)}
                placeholder={t("engagements.choose")}
              />
              <DateField name="dueOn" label={t("engagements.field.dueOn")} />
              <div className="sm:col-span-2">
                <SubmitButton>{t("shell.action.save")}</SubmitButton>
              </div>
            </Form>
          </Disclosure>
        </div>
      )}
    </Card>
  );
}
