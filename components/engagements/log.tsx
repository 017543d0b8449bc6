import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { NumberField } from "@/components/form/number-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { Disclosure } from "@/components/needs/act";
import { optionsOf } from "@/components/needs/options";
import { Card } from "@/components/ui/card";
import { Timeline } from "@/components/ui/timeline";
import { entryKinds } from "@/db/enums";
import type { EngagementDetail } from "@/lib/engagements/detail";
import { formatDate } from "@/lib/i18n/format";
import type { EngagementActions } from "./actions";
import type { View } from "./parts";

type Props = { engagement: EngagementDetail; action: EngagementActions["entry"]; view: View };

/** Calls, visits, samples, messages and notes; never edited. */
export function Log({ engagement: row, action, view }: Props) {
  const { t, locale } = view;
  return (
    <Card title={t("engagements.log")}>
      {row.entries.length === 0 ? (
        <p className="text-ink-muted">{t("engagements.logEmpty")}</p>
      ) : (
        <Timeline
          label={t("engagements.log")}
          items={row.entries.map((entry) => ({
            id: entry.id,
            what: t(`vocabulary.entryKind.${entry.kind}`),
            who: [t(`vocabulary.side.${entry.side}`), entry.authorName].filter(Boolean).join(" "),
            when: (
              <>
                {formatDate(locale, entry.happenedOn)}
                {entry.headcount > 0 && ` · ${t("engagements.headcount", { count: entry.headcount })}`}
              </>
            ),
            why: <span className="whitespace-pre-line">{entry.body}</span>,
            tone: entry.kind === "visit" || entry.kind === "campus" ? "accent" : "neutral",
          }))}
        />
      )}
      {row.actions.includes("addEntry") && (
        <div className="mt-4">
          <Disclosure label={t("engagements.act.addEntry")}>
            <Form
              action={action}
              hidden={{ id: row.id }}
              label={t("engagements.act.addEntry")}
              className="grid gap-4 sm:grid-cols-3"
              resetOnSuccess
            >
              <SelectField
                name="kind"
                label={t("engagements.field.kind")}
                required
                options={optionsOf(t, "entryKind", entryKinds)}
                placeholder={t("engagements.choose")}
              />
              <DateField
                name="happenedOn"
                label={t("engagements.field.happenedOn")}
                hint={t("engagements.hint.today")}
              />
              <NumberField
                name="headcount"
                label={t("engagements.field.headcount")}
                hint={t("engagements.hint.visits")}
              />
              <TextareaField
                name="body"
                label={t("engagements.field.body")}
                hint={t("engagements.hint.body")}
                required
                rows={3}
                max={2000}
                className="sm:col-span-3"
              />
              <div className="sm:col-span-3">
                <SubmitButton>{t("engagements.act.addEntry")}</SubmitButton>
              </div>
            </Form>
          </Disclosure>
        </div>
      )}
    </Card>
  );
}
