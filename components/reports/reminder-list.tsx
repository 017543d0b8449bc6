import { BellRing, CircleCheck } from "lucide-react";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Badge } from "@/components/ui/badge";
import { CopyButton } from "@/components/ui/copy-button";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";
import { type ReminderKind, reminderKinds } from "@/lib/reports/input";
import type { Reminder } from "@/lib/reports/reminders";

type Line = Reminder & { text: string };
type Props = {
  t: Translate;
  lines: Line[];
  action: FormAction<{ name: string; people: number }>;
  href: (path: string) => string;
  /** Townships have no page of an engagement. */
  staff: boolean;
};

/** 催办单 by what is owed; each line copies a text and sends a notice. */
export function ReminderList({ t, lines, action, href, staff }: Props) {
  if (lines.length === 0)
    return (
      <EmptyState icon={<CircleCheck />} title={t("reports.reminder.empty")} text={t("reports.reminder.emptyText")} />
    );
  const sections = reminderKinds
    .map((kind) => ({ kind, own: lines.filter((line) => line.kind === kind) }))
    .filter((section) => section.own.length > 0);
  return (
    <div className="grid gap-8">
      {sections.map(({ kind, own }) => (
        <section key={kind} aria-labelledby={`remind-${kind}`}>
          <h2 id={`remind-${kind}`} className="mb-2 flex items-baseline gap-2 text-lg">
            {t(`reports.reminder.kind.${kind}`)}
            <span className="tabular text-sm font-normal text-ink-muted">{own.length}</span>
          </h2>
          <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
            {own.map((line) => (
              <ReminderLine key={line.recipientId} line={line} t={t} action={action} href={href} staff={staff} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function ReminderLine({ line, t, action, href, staff }: { line: Line } & Omit<Props, "lines">) {
  const path = pageOf(line.kind);
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-72">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-semibold">{line.name}</span>
          <Badge tone={line.days > 14 ? "danger" : "wait"}>
            {t("reports.reminder.waits", { count: line.count, days: line.days })}
          </Badge>
          {line.remindedToday && <Badge tone="done">{t("reports.reminder.today")}</Badge>}
        </p>
        <details className="mt-1 text-sm">
          <summary className="min-h-11 cursor-pointer py-3 text-ink-muted sm:min-h-6 sm:py-0.5">
            {t("reports.reminder.items")}
          </summary>
          <ul className="mt-1 grid gap-1">
            {line.items.map((item) => (
              <li key={item.id} className="flex flex-wrap items-baseline gap-x-2">
                {staff || path === "/desk/needs" ? (
                  <TextLink href={href(`${path}/${item.id}`)}>{item.title}</TextLink>
                ) : (
                  item.title
                )}
                <span className="tabular text-ink-muted">{t("reports.reminder.days", { days: item.days })}</span>
              </li>
            ))}
          </ul>
          <p className="mt-2 max-w-[46em] rounded bg-bg p-3 leading-[1.7] text-ink-muted">{line.text}</p>
        </details>
      </div>
      <div className="no-print flex flex-wrap items-start gap-2">
        <CopyButton
          text={line.text}
          label={t("reports.reminder.copy")}
          copiedLabel={t("shell.action.copied")}
          size="sm"
        />
        {!line.reachable && (
          <span className="self-center text-sm text-ink-muted">{t("reports.reminder.noAccount")}</span>
        )}
        {line.reachable && !line.remindedToday && (
          <Form
            action={action}
            hidden={{ kind: line.kind, recipientId: line.recipientId }}
            label={`${t("reports.reminder.send")} ${line.name}`}
            className="grid gap-1"
          >
            <SubmitButton size="sm" variant="secondary" icon={<BellRing aria-hidden="true" />}>
              {t("reports.reminder.send")}
            </SubmitButton>
          </Form>
        )}
      </div>
    </li>
  );
}

function pageOf(kind: ReminderKind): string {
  if (kind === "review" || kind === "returned" || kind === "returnedFirm") return "/desk/needs";
  return kind.startsWith("agreement") ? "/desk/agreements" : "/desk/engagements";
}
