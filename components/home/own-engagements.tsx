import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text-link";
import type { EngagementLine } from "@/lib/engagements/queries";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Translate } from "@/lib/i18n/translate";

type Props = {
  lines: EngagementLine[];
  t: Translate;
  locale: Locale;
  href: (path: string) => string;
  side: "firm" | "expert";
};

/** The latest contacts, named by the other side, with the day by which the next step is due. */
export function OwnEngagements({ lines, t, locale, href, side }: Props) {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="own-engagements">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="own-engagements" className="text-lg">
          {t("workspace.ownEngagements")}
        </h2>
        <TextLink href={href("/workspace/engagements")} className="inline-flex min-h-11 items-center sm:min-h-6">
          {t("shell.action.all")}
        </TextLink>
      </div>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {lines.map((line) => (
          <li key={line.id} className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
            <span className="min-w-0 flex-1 basis-60">
              <TextLink href={href(`/workspace/engagements/${line.id}`)} quiet className="py-1">
                {line.needTitle}
              </TextLink>
              <span className="block text-sm text-ink-muted">
                {side === "firm"
                  ? `${line.expertName} · ${line.universityName}`
                  : [line.expertName, line.firmName].filter(Boolean).join(" · ")}
              </span>
            </span>
            {line.dueOn && (
              <span className={line.overdue ? "text-sm text-danger" : "text-sm text-ink-muted"}>
                {t(line.overdue ? "workspace.overdue" : "workspace.due", { day: formatDate(locale, line.dueOn) })}
              </span>
            )}
            <Badge>{t(`vocabulary.engagementStatus.${line.status}`)}</Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}
