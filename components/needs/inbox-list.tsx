import { Badge } from "@/components/ui/badge";
import { Checkbox } from "@/components/ui/checkbox";
import { BaseLink } from "@/components/ui/text-link";
import type { InboxRow } from "@/lib/needs/inbox-queries";
import { daysBetween, shanghaiDay } from "@/lib/platform/clock";
import { ConsentBadge, MissingBadge, StatusBadge } from "./need-badges";
import type { Reader } from "./reader";

/** The dense list of the inbox: who asks for what, since when, and what is missing. */
export function InboxList({
  rows,
  currentId,
  hrefOf,
  selectable,
  showStatus,
  now,
  reader,
}: {
  rows: InboxRow[];
  currentId?: string;
  hrefOf: (id: string) => string;
  selectable: boolean;
  showStatus: boolean;
  now: Date;
  reader: Reader;
}) {
  const { t } = reader;
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
      {rows.map((row) => (
        <li
          key={row.id}
          data-row={row.id}
          aria-current={row.id === currentId ? "true" : undefined}
          className="flex items-start gap-1 px-1.5 hover:bg-accent-soft/40 aria-[current=true]:bg-accent-soft"
        >
          {selectable && (
            <Checkbox
              name="need[]"
              value={`${row.id}:${row.version}`}
              label={t("desk.inbox.select", { title: row.title })}
              hideLabel
              className="mt-1.5"
            />
          )}
          <BaseLink
            href={hrefOf(row.id)}
            data-row-link=""
            className="block min-w-0 flex-1 px-1 py-2 text-ink no-underline"
          >
            <span className="flex items-baseline justify-between gap-3">
              <span className="min-w-0 truncate font-medium">{row.title}</span>
              <Clock row={row} now={now} t={t} />
            </span>
            <span className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-muted">
              <span className="tabular">{row.code}</span>
              <span className="min-w-0 truncate">{row.firm}</span>
              <span>{row.township}</span>
              {row.aboveScale && <span>{t("needs.aboveScale")}</span>}
              {row.type && <Badge>{t(`vocabulary.needType.${row.type}`)}</Badge>}
              {showStatus && <StatusBadge status={row.status} t={t} />}
              {row.fieldCode && <Badge>{row.fieldCode}</Badge>}
              {row.status === "accepted" && !row.fieldCode && <Badge tone="wait">{t("desk.inbox.unclassified")}</Badge>}
              <MissingBadge count={row.missing.length} t={t} />
              {(row.status === "accepted" || row.consent !== "none") && <ConsentBadge consent={row.consent} t={t} />}
            </span>
          </BaseLink>
        </li>
      ))}
    </ul>
  );
}

const clocked = ["submitted", "returned", "accepted"];

/** Days in the state: quiet for two, then waiting, after a week late. */
function Clock({ row, now, t }: { row: InboxRow; now: Date; t: Reader["t"] }) {
  const days = daysBetween(shanghaiDay(row.statusSince), shanghaiDay(now));
  const tone = !clocked.includes(row.status) || days < 3 ? "text-ink-muted" : days < 7 ? "text-wait" : "text-danger";
  return <span className={`tabular shrink-0 text-sm ${tone}`}>{t("desk.inbox.days", { days })}</span>;
}
