import type { View } from "@/components/engagements/parts";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Disclosure } from "@/components/needs/act";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { AgreementDetail } from "@/lib/agreements/detail";
import { formatDate, formatMoney } from "@/lib/i18n/format";
import { shanghaiDay } from "@/lib/platform/clock";
import type { AgreementActions } from "./actions";

type Props = { agreement: AgreementDetail; action: AgreementActions["milestone"]; view: View };

export function Milestones({ agreement: row, action, view: { t, locale, now } }: Props) {
  if (row.milestones.length === 0) return null;
  const today = shanghaiDay(now);
  const date = (day: string) => formatDate(locale, day);
  return (
    <Card title={t("agreements.milestones")}>
      <ol className="grid gap-3">
        {row.milestones.map((line) => (
          <li key={line.id} className="border-b border-line pb-3 last:border-0 last:pb-0">
            <span className="font-medium">{line.title}</span>{" "}
            {line.doneOn ? (
              <Badge tone="done">{t("agreements.milestoneDone", { date: date(line.doneOn) })}</Badge>
            ) : (
              line.dueOn && (
                <Badge tone={line.dueOn < today ? "danger" : "neutral"}>
                  {t("agreements.milestoneDue", { date: date(line.dueOn) })}
                </Badge>
              )
            )}{" "}
            {line.amount && <span className="tabular text-ink-muted">{formatMoney(locale, line.amount)}</span>}
            {row.actions.includes("markMilestone") && !line.doneOn && (
              <Disclosure label={t("agreements.act.milestone")}>
                <Form
                  action={action}
                  hidden={{ id: row.id, milestoneId: line.id }}
                  values={{ doneOn: today }}
                  label={t("agreements.act.milestone")}
                >
                  <DateField name="doneOn" label={t("agreements.field.doneOn")} required />
                  <div>
                    <SubmitButton>{t("agreements.act.milestone")}</SubmitButton>
                  </div>
                </Form>
              </Disclosure>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
