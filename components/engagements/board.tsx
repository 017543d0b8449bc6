import { TextLink } from "@/components/ui/text-link";
import type { BoardColumn } from "@/lib/engagements/board";
import type { EngagementLine } from "@/lib/engagements/queries";
import { NextStepLine, Silence, type View } from "./parts";

type BoardProps = { columns: BoardColumn[]; view: View; moreHref: (status: string) => string };

/** The pipeline: columns by state on wide screens, one list under the other on phones. */
export function Board({ columns, view, moreHref }: BoardProps) {
  const { t } = view;
  return (
    <div className="grid gap-5 lg:grid-cols-5 lg:items-start lg:gap-3">
      {columns.map((column) => (
        <section key={column.status} aria-labelledby={`column-${column.status}`} className="min-w-0">
          <h2
            id={`column-${column.status}`}
            className="mb-2 flex items-baseline justify-between border-b border-line-strong pb-1.5 text-base"
          >
            {t(`vocabulary.engagementStatus.${column.status}`)}
            <span className="tabular text-sm font-normal text-ink-muted">{column.total}</span>
          </h2>
          {column.cards.length === 0 ? (
            <p className="py-2 text-sm text-ink-muted">{t("engagements.columnEmpty")}</p>
          ) : (
            <ul className="grid gap-2">
              {column.cards.map((card) => (
                <BoardCard key={card.id} card={card} view={view} />
              ))}
            </ul>
          )}
          {column.total > column.cards.length && (
            <p className="mt-2 text-sm">
              <TextLink href={moreHref(column.status)}>{t("engagements.showAll", { count: column.total })}</TextLink>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}

function BoardCard({ card, view }: { card: EngagementLine; view: View }) {
  return (
    <li className="rounded-md border border-line bg-surface p-3 text-sm hover:border-line-strong">
      <TextLink href={view.href(`/desk/engagements/${card.id}`)} quiet className="block font-medium leading-snug">
        <span className="tabular block text-xs font-normal text-ink-muted">{card.needCode}</span>
        {card.needTitle}
      </TextLink>
      <p className="mt-1.5 text-ink-muted">{card.firmName}</p>
      <p className="text-ink-muted">
        {card.expertName} · {card.universityName}
      </p>
      <p className="mt-1.5 leading-snug">
        <NextStepLine row={card} view={view} />
      </p>
      <Silence days={card.silentDays} t={view.t} />
    </li>
  );
}
