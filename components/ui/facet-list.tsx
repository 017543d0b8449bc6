import { Check, ChevronDown } from "lucide-react";
import { cx } from "./cx";
import { BaseLink, TextLink } from "./text-link";

export type FacetItem = { label: string; href: string; count: number; active?: boolean };
type FacetListProps = { title: string; items: FacetItem[]; more?: { label: string; href: string }; open?: boolean };

export function FacetList({ title, items, more, open = true }: FacetListProps) {
  if (items.length === 0) return null;
  return (
    <details open={open} className="group border-b border-line py-1">
      <summary className="flex min-h-11 list-none items-center justify-between text-sm font-semibold sm:min-h-9">
        {title}
        <ChevronDown aria-hidden="true" className="size-4 text-ink-faint group-open:rotate-180" />
      </summary>
      <ul aria-label={title} className="pb-2">
        {items.map((item) => (
          <li key={item.href}>
            <BaseLink
              href={item.href}
              aria-current={item.active ? "true" : undefined}
              className={cx(
                "flex min-h-11 items-center justify-between gap-3 rounded-sm px-2 py-1 text-sm hover:bg-accent-soft sm:min-h-7",
                item.active ? "bg-accent-soft font-medium text-accent-strong" : "text-ink",
              )}
            >
              <span className="flex min-w-0 items-center gap-1.5">
                {item.active && <Check aria-hidden="true" className="size-3.5 shrink-0" />}
                {item.label}
              </span>
              <span className="tabular text-xs text-ink-muted">{item.count}</span>
            </BaseLink>
          </li>
        ))}
      </ul>
      {more && (
        <TextLink href={more.href} className="mb-2 inline-flex min-h-11 items-center px-2 text-sm sm:min-h-7">
          {more.label}
        </TextLink>
      )}
    </details>
  );
}
