import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { TimeAgo } from "@/components/ui/time-ago";
import type { Locale } from "@/db/enums";
import { formatInstant, formatRelative } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";
import type { DeadJobView } from "@/lib/outbox/queries";
import type { FormAction } from "@/lib/platform/form-state";
import { jobText } from "./queue-table";

type DeadJobsProps = {
  t: Translate;
  locale: Locale;
  now: Date;
  jobs: DeadJobView[];
  retry: FormAction<{ name: string }>;
  drop: FormAction<{ name: string }>;
};

/** What failed for good, with the error, to be sent again or let go. */
export function DeadJobs({ t, locale, now, jobs, retry, drop }: DeadJobsProps) {
  return (
    <ul className="divide-y divide-line">
      {jobs.map((job) => (
        <li key={job.id} className="grid gap-2 py-3">
          <div className="flex flex-wrap items-center gap-x-3">
            <span className="font-medium">{jobText(t, job.name)}</span>
            <span className="text-sm text-ink-muted">{t("jobs.attempts", { count: job.attempts })}</span>
            <TimeAgo
              iso={job.diedAt.toISOString()}
              text={formatRelative(locale, job.diedAt, now)}
              title={formatInstant(locale, job.diedAt)}
            />
          </div>
          <p className="text-sm break-words text-danger">{job.error || t("jobs.noError")}</p>
          <p className="text-sm break-all text-ink-muted">
            <code>{JSON.stringify(job.data)}</code>
          </p>
          <div className="flex flex-wrap gap-2">
            <Form action={retry} hidden={{ id: job.id }} label={t("jobs.retry")}>
              <SubmitButton size="sm" variant="secondary">
                {t("jobs.retry")}
              </SubmitButton>
            </Form>
            <Form action={drop} hidden={{ id: job.id }} label={t("jobs.drop")}>
              <ConfirmButton
                size="sm"
                variant="ghost"
                title={t("jobs.dropTitle")}
                text={t("jobs.dropText")}
                confirmLabel={t("jobs.drop")}
                cancelLabel={t("shell.action.cancel")}
              >
                {t("jobs.drop")}
              </ConfirmButton>
            </Form>
          </div>
        </li>
      ))}
    </ul>
  );
}
