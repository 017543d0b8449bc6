import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { formatInstant } from "@/lib/i18n/format";
import type { RankedExpertView } from "@/lib/matching/queries";
import type { DeskPage, MatchActions } from "./ranked-expert";

type DismissedExpertsProps = {
  page: DeskPage;
  experts: readonly RankedExpertView[];
  withdraw: MatchActions["withdraw"] | null;
};

/** Who was dismissed, why and by whom, latest first; each can be taken back. */
export function DismissedExperts({ page: { t, locale }, experts, withdraw }: DismissedExpertsProps) {
  if (experts.length === 0) return null;
  const latestFirst = [...experts].sort((a, b) => (b.verdict?.at.getTime() ?? 0) - (a.verdict?.at.getTime() ?? 0));
  return (
    <details className="mt-4 rounded-lg border border-line bg-surface">
      <summary className="flex min-h-11 cursor-pointer items-center px-4 text-ink-muted">
        {t("matching.desk.dismissed", { count: experts.length })}
      </summary>
      <ul className="divide-y divide-line border-t border-line">
        {latestFirst.map((expert) => (
          <li key={expert.expertId} className="flex flex-wrap items-center justify-between gap-3 px-4 py-2">
            <p className="min-w-0">
              {expert.name}
              <span className="ml-2 text-sm text-ink-muted">
                {expert.university}
                {expert.verdict?.reason && ` · ${t(`vocabulary.dismissReason.${expert.verdict.reason}`)}`}
              </span>
              {expert.verdict && (
                <span className="block text-sm text-ink-muted">
                  {[expert.verdict.by, formatInstant(locale, expert.verdict.at)].filter(Boolean).join(" · ")}
                </span>
              )}
            </p>
            {withdraw && expert.verdict && (
              <div data-act="undo">
                <Form action={withdraw} hidden={{ id: expert.verdict.id }} className="grid gap-2">
                  <SubmitButton variant="secondary" size="sm">
                    {t("shell.action.undo")}
                  </SubmitButton>
                </Form>
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
