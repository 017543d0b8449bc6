import type { ReactNode } from "react";
import type { View } from "@/components/engagements/parts";
import { CheckboxField } from "@/components/form/checkbox-field";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { Disclosure } from "@/components/needs/act";
import type { ButtonVariant } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { AgreementDetail } from "@/lib/agreements/detail";
import { valuesOf } from "@/lib/agreements/form-values";
import { isTechnical } from "@/lib/agreements/lifecycle";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";
import type { AgreementActions } from "./actions";
import { AgreementForm } from "./agreement-form";
import { UploadForm } from "./upload-form";

type Props = { agreement: AgreementDetail; actions: AgreementActions; view: View; returnTo: string };

/** What this reader can do now, the most likely step first. */
export function Acts({ agreement: row, actions, view: { t }, returnTo }: Props) {
  const can = (action: AgreementDetail["actions"][number]) => row.actions.includes(action);
  const hidden = { id: row.id, version: String(row.version) };
  const acts: ReactNode[] = [
    can("submit") && <Act key="submit" name="submit" action={actions.submit} hidden={hidden} t={t} />,
    (can("confirmA") || can("confirmB")) && (
      <Act
        key="confirm"
        name="confirm"
        action={actions.confirm}
        hidden={{ id: row.id, textHash: row.textHash }}
        t={t}
      />
    ),
    can("approve") && !row.approvedAt && (
      <ActForm key="approve" name="approve" variant="primary" action={actions.approve} hidden={hidden} t={t}>
        <TextField
          name="reference"
          label={t("agreements.field.approvalReference")}
          hint={t("agreements.hint.approval")}
          required
        />
      </ActForm>
    ),
    can("uploadScan") && (
      <Disclosure key="scan" label={t("agreements.act.uploadScan")} variant="primary">
        <UploadForm
          action={`/api/files/agreements/${row.id}`}
          purpose="scan"
          returnTo={returnTo}
          label={t("agreements.field.scan")}
          submitLabel={t("shell.action.upload")}
        />
      </Disclosure>
    ),
    can("activate") && row.scans.length > 0 && (
      <ActForm key="activate" name="activate" variant="primary" action={actions.activate} hidden={hidden} t={t}>
        <SelectField
          name="scanFileId"
          label={t("agreements.field.checkedScan")}
          required
          options={row.scans.map((scan) => ({ value: scan.id, label: scan.name }))}
        />
        <DateField name="signedOn" label={t("agreements.column.signedOn")} required />
        <CheckboxField name="checked" label={t("agreements.field.checked")} />
      </ActForm>
    ),
    can("complete") && <Act key="complete" name="complete" action={actions.complete} hidden={hidden} t={t} />,
    can("revise") && (
      <Disclosure key="revise" label={t("agreements.act.revise")}>
        {row.status !== "draft" && (
          <Notice tone="wait" className="mb-4">
            {t("agreements.hint.amend")}
          </Notice>
        )}
        <AgreementForm
          action={actions.revise}
          hidden={hidden}
          values={valuesOf(row)}
          technical={row.engagementId !== null || isTechnical(row.kind)}
          submitLabel={t("shell.action.save")}
          t={t}
        />
      </Disclosure>
    ),
    can("terminate") && (
      <ActForm key="terminate" name="terminate" danger action={actions.terminate} hidden={hidden} t={t}>
        <TextareaField name="reason" label={t("agreements.field.reason")} required rows={2} max={300} />
      </ActForm>
    ),
  ].filter(Boolean);
  const waits = t(`agreements.waits.${row.status}`);
  return (
    <Card title={t("agreements.nextStep")}>
      <p className="mb-3 leading-[1.7]">{waits}</p>
      {acts.length > 0 && <div className="flex flex-wrap items-start gap-2">{acts}</div>}
    </Card>
  );
}

type ActProps<Data> = {
  name: string;
  action: FormAction<Data>;
  hidden: Record<string, string>;
  t: Translate;
};

function Act<Data>({ name, action, hidden, t }: ActProps<Data>) {
  const label = t(`agreements.act.${name}`);
  return (
    <Form action={action} hidden={hidden} label={label} className="grid gap-2">
      <SubmitButton>{label}</SubmitButton>
    </Form>
  );
}

function ActForm<Data>({
  name,
  action,
  hidden,
  t,
  danger,
  variant,
  children,
}: ActProps<Data> & { danger?: boolean; variant?: ButtonVariant; children: ReactNode }) {
  const label = t(`agreements.act.${name}`);
  return (
    <Disclosure label={label} variant={variant}>
      <Form action={action} hidden={hidden} label={label}>
        {children}
        <div>
          <SubmitButton variant={danger ? "danger" : "primary"}>{label}</SubmitButton>
        </div>
      </Form>
    </Disclosure>
  );
}
