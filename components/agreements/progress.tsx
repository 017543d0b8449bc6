import { Check, Circle } from "lucide-react";
import type { ReactNode } from "react";
import { Ago, type View } from "@/components/engagements/parts";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import type { AgreementDetail } from "@/lib/agreements/detail";
import { formatDate } from "@/lib/i18n/format";

/** From the draft to 生效: who has confirmed, the school's approval, the scan and the bureau's check. */
export function Progress({ agreement: row, view }: { agreement: AgreementDetail; view: View }) {
  const { t, locale } = view;
  const confirmed = (side: "party_a" | "party_b") => {
    const given = row.confirmed[side];
    return (
      given && (
        <>
          {given.personName} <Ago at={given.at} view={view} />
        </>
      )
    );
  };
  const scan = row.scans[0];
  const steps: { label: string; done: boolean; detail: ReactNode }[] = [
    { label: t("agreements.step.confirmA"), done: row.confirmed.party_a !== null, detail: confirmed("party_a") },
    { label: t("agreements.step.confirmB"), done: row.confirmed.party_b !== null, detail: confirmed("party_b") },
    {
      label: t("agreements.step.approval"),
      done: row.approvedAt !== null,
      detail: row.approvalReference,
    },
    {
      label: t("agreements.step.scan"),
      done: scan !== undefined,
      detail: scan && <TextLink href={`/api/files/${scan.id}`}>{scan.name}</TextLink>,
    },
    {
      label: t("agreements.step.effective"),
      done: row.effectiveAt !== null,
      detail: row.signedOn && t("agreements.signedOn", { date: formatDate(locale, row.signedOn) }),
    },
  ];
  return (
    <Card title={t("agreements.progress")}>
      <ol className="grid gap-2.5">
        {steps.map((step) => (
          <li key={step.label} className="flex gap-2">
            {step.done ? (
              <Check aria-hidden="true" className="mt-1 size-4 shrink-0 text-done" />
            ) : (
              <Circle aria-hidden="true" className="mt-1 size-4 shrink-0 text-ink-faint" />
            )}
            <span className="min-w-0">
              {step.label} <span className="sr-only">{t(step.done ? "agreements.done" : "agreements.notYet")}</span>
              {step.detail && <span className="block text-sm break-all text-ink-muted">{step.detail}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
