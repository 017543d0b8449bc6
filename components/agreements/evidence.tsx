import type { View } from "@/components/engagements/parts";
import { CheckboxField } from "@/components/form/checkbox-field";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { NumberField } from "@/components/form/number-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Disclosure } from "@/components/needs/act";
import { optionsOf } from "@/components/needs/options";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import type { AgreementDetail, EvidenceView } from "@/lib/agreements/detail";
import { formatDate, formatMoney } from "@/lib/i18n/format";
import type { AgreementActions } from "./actions";
import { UploadForm } from "./upload-form";

type Props = { agreement: AgreementDetail; actions: AgreementActions; view: View; returnTo: string };

/** The marks, each with its paper or number; what was voided stays readable. */
export function Evidence({ agreement: row, actions, view, returnTo }: Props) {
  const { t, locale } = view;
  return (
    <Card
      title={t("agreements.evidence")}
      actions={
        row.paid && (
          <span className="text-sm text-ink-muted">
            {t("agreements.paidSoFar", { paid: formatMoney(locale, row.paid) })}
          </span>
        )
      }
    >
      {row.evidence.length === 0 ? (
        <p className="text-ink-muted">{t("agreements.noEvidence")}</p>
      ) : (
        <ul className="grid gap-3">
          {row.evidence.map((mark) => (
            <Mark key={mark.id} mark={mark} row={row} actions={actions} view={view} />
          ))}
        </ul>
      )}
      {row.actions.includes("recordEvidence") && (
        <div className="mt-4 flex flex-wrap items-start gap-2">
          <Disclosure label={t("agreements.act.evidence")}>
            <EvidenceForm row={row} action={actions.evidence} view={view} />
          </Disclosure>
          <Disclosure label={t("agreements.act.uploadPaper")}>
            <UploadForm
              action={`/api/files/agreements/${row.id}`}
              purpose="evidence"
              returnTo={returnTo}
              label={t("agreements.field.paper")}
              submitLabel={t("shell.action.upload")}
            />
          </Disclosure>
        </div>
      )}
    </Card>
  );
}

type MarkProps = { mark: EvidenceView; row: AgreementDetail; actions: AgreementActions; view: View };

function Mark({ mark, row, actions, view: { t, locale } }: MarkProps) {
  const parts = [
    formatDate(locale, mark.onDate),
    mark.amount && formatMoney(locale, mark.amount),
    mark.reference,
    mark.issuer,
    mark.note,
  ].filter(Boolean);
  const mayVoid = row.actions.includes("voidEvidence") && !mark.voidedAt && mark.kind !== "signed";
  return (
    <li className={mark.voidedAt ? "text-ink-muted line-through" : undefined}>
      <Badge tone={mark.voidedAt ? "neutral" : "done"}>{t(`vocabulary.evidenceKind.${mark.kind}`)}</Badge>{" "}
      <span className="tabular">{parts.join(" · ")}</span>{" "}
      {mark.fileId && <TextLink href={`/api/files/${mark.fileId}`}>{mark.fileName}</TextLink>}
      {mark.voidedAt && <Badge>{t("agreements.voided")}</Badge>}
      {mayVoid && (
        <Disclosure label={t("agreements.act.void")} variant="ghost">
          <Form
            action={actions.voidEvidence}
            hidden={{ id: row.id, evidenceId: mark.id }}
            label={t("agreements.act.void")}
          >
            <TextField name="reason" label={t("agreements.field.reason")} required />
            <div>
              <SubmitButton variant="danger">{t("agreements.act.void")}</SubmitButton>
            </div>
          </Form>
        </Disclosure>
      )}
    </li>
  );
}

function EvidenceForm({
  row,
  action,
  view: { t },
}: {
  row: AgreementDetail;
  action: AgreementActions["evidence"];
  view: View;
}) {
  const papers = row.files.map((file) => ({ value: file.id, label: file.name }));
  return (
    <Form
      action={action}
      hidden={{ id: row.id }}
      label={t("agreements.act.evidence")}
      className="grid gap-4 sm:grid-cols-2"
    >
      <SelectField
        name="kind"
        label={t("agreements.field.evidenceKind")}
        required
        options={optionsOf(t, "evidenceKind", row.recordable)}
        placeholder={t("engagements.choose")}
      />
      <DateField name="onDate" label={t("agreements.field.onDate")} required />
      <TextField name="reference" label={t("agreements.field.reference")} hint={t("agreements.hint.reference")} />
      <TextField name="issuer" label={t("agreements.field.issuer")} hint={t("agreements.hint.issuer")} />
      <NumberField name="amountWan" label={t("agreements.field.amount")} unit={t("agreements.wan")} />
      <SelectField
        name="fileId"
        label={t("agreements.field.paper")}
        options={papers}
        placeholder={t("agreements.noPaper")}
      />
      <TextField name="note" label={t("agreements.field.note")} className="sm:col-span-2" />
      <div className="sm:col-span-2">
        <CheckboxField name="acceptExcess" label={t("agreements.field.acceptExcess")} />
      </div>
      <div className="sm:col-span-2">
        <SubmitButton>{t("agreements.act.evidence")}</SubmitButton>
      </div>
    </Form>
  );
}
