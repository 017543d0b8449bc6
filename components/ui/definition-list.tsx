import type { ReactNode } from "react";
import { cx } from "./cx";

type Item = { term: string; value: ReactNode; wide?: boolean };
type DefinitionListProps = { items: Item[]; columns?: 1 | 2 | 3; emptyText?: string };

const grids = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-2 lg:grid-cols-3" };

export function DefinitionList({ items, columns = 1, emptyText = "—" }: DefinitionListProps) {
  return (
    <dl className={cx("grid gap-x-8 gap-y-3", grids[columns])}>
      {items.map((item) => (
        <div key={item.term} className={cx("min-w-0", item.wide && "sm:col-span-full")}>
          <dt className="text-sm text-ink-muted">{item.term}</dt>
          <dd className="mt-0.5 leading-[1.7]">
            {isEmpty(item.value) ? <span className="text-ink-faint">{emptyText}</span> : item.value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function isEmpty(value: ReactNode): boolean {
  return value === null || value === undefined || value === "" || value === false;
}
