import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox } from "./checkbox";
import { cx } from "./cx";
import { ScrollBox } from "./scroll-box";
import { SelectAll } from "./select-all";
import { BaseLink } from "./text-link";

export type Sort = { href: string; direction?: "asc" | "desc" };
export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  /** The cell that names the row: a row header, and the title of its card on phones. */
  primary?: boolean;
  hideOnPhone?: boolean;
  sort?: Sort;
};
type Select<Row> = { name: string; label: (row: Row) => string; allLabel?: string; form?: string };
export type DataTableProps<Row> = {
  label: string;
  caption?: ReactNode;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  empty?: ReactNode;
  sticky?: boolean;
  collapse?: boolean;
  select?: Select<Row>;
  currentKey?: string;
  /** Rows of a `<tfoot>`: totals. */
  foot?: ReactNode;
};

/** Dense table that scrolls inside its own box; with `collapse` its rows become cards on phones. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, caption, columns, rows, rowKey, empty, sticky, collapse, select, currentKey, foot } = props;
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <ScrollBox
      label={label}
      className={cx("relative rounded-lg border border-line bg-surface", sticky && "max-h-[min(78vh,56rem)]")}
    >
      <table className="data-table" data-collapse={collapse || undefined} {...roles(collapse, "table")}>
        {caption && <caption className="px-3 py-2 text-start text-sm text-ink-muted">{caption}</caption>}
        <thead data-sticky={sticky || undefined} {...roles(collapse, "rowgroup")}>
          <tr {...roles(collapse, "row")}>
            {select && (
              <td className="w-0" {...roles(collapse, "cell")}>
                {select.allLabel && <SelectAll name={select.name} label={select.allLabel} form={select.form} />}
              </td>
            )}
            {columns.map((column) => (
              <Header key={column.key} column={column} collapse={collapse} />
            ))}
          </tr>
        </thead>
        <tbody {...roles(collapse, "rowgroup")}>
          {rows.map((row) => {
            const key = rowKey(row);
            return (
              <tr key={key} aria-current={key === currentKey ? "true" : undefined} {...roles(collapse, "row")}>
                {select && (
                  <td className="w-0" {...roles(collapse, "cell")}>
                    <Checkbox name={select.name} value={key} form={select.form} label={select.label(row)} hideLabel />
                  </td>
                )}
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} collapse={collapse} />
                ))}
              </tr>
            );
          })}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </ScrollBox>
  );
}

/** `display: block` strips a table of its meaning in some browsers, so collapsing tables say their roles. */
function roles(collapse: boolean | undefined, role: string): { role?: string } {
  return collapse ? { role } : {};
}

const sorts = { asc: "ascending", desc: "descending" } as const;
const arrows = { asc: ArrowUp, desc: ArrowDown };

function Header<Row>({ column, collapse }: { column: Column<Row>; collapse?: boolean }) {
  const { sort } = column;
  const Arrow = sort?.direction ? arrows[sort.direction] : ChevronsUpDown;
  return (
    <th
      scope="col"
      data-numeric={column.numeric || undefined}
      data-phone={column.hideOnPhone ? "hide" : undefined}
      aria-sort={sort?.direction && sorts[sort.direction]}
      {...roles(collapse, "columnheader")}
    >
      {sort ? (
        <BaseLink href={sort.href} className="inline-flex items-center gap-1 py-1 hover:text-ink hover:underline">
          {column.header}
          <Arrow aria-hidden="true" className="size-3.5" />
        </BaseLink>
      ) : (
        column.header
      )}
    </th>
  );
}

function Cell<Row>({ column, row, collapse }: { column: Column<Row>; row: Row; collapse?: boolean }) {
  const data = { "data-numeric": column.numeric || undefined, "data-phone": column.hideOnPhone ? "hide" : undefined };
  if (column.primary) {
    return (
      <th scope="row" {...data} {...roles(collapse, "rowheader")}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td data-label={column.header} {...data} {...roles(collapse, "cell")}>
      {column.cell(row)}
    </td>
  );
}
