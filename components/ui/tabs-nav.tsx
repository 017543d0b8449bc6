import { cx } from "./cx";
import { BaseLink } from "./text-link";

type Tab = { label: string; href: string; count?: number | string; current?: boolean };

export function TabsNav({ label, items }: { label: string; items: Tab[] }) {
  return (
    <nav aria-label={label} className="mb-4 overflow-x-auto border-b border-line">
      <ul className="flex min-w-max gap-1">
        {items.map((item) => (
          <li key={item.href}>
            <BaseLink
              href={item.href}
              aria-current={item.current ? "page" : undefined}
              className={cx(
                "-mb-px inline-flex min-h-11 items-center gap-1.5 border-b-2 px-3 whitespace-nowrap -outline-offset-2 sm:min-h-10",
                item.current
                  ? "border-accent font-semibold text-ink"
                  : "border-transparent text-ink-muted hover:border-line-strong hover:text-ink",
              )}
            >
              {item.label}
              {item.count !== undefined && <span className="tabular text-xs text-ink-muted">{item.count}</span>}
            </BaseLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
