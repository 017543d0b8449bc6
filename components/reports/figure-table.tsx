import { DataTable } from "@/components/ui/data-table";
import { TextLink } from "@/components/ui/text-link";
import type { Cell } from "@/lib/reports/present";
import type { FigureTable as Table, TableRow } from "@/lib/reports/tables";

/** A table of figures; each number that counts something opens its records. */
export function FigureTable({ table }: { table: Table }) {
  return (
    <DataTable<TableRow>
      label={table.title}
      rows={table.rows}
      rowKey={(row) => row.key}
      columns={[
        {
          key: "name",
          header: table.nameHeader,
          primary: true,
          cell: (row) => <span className={row.kind ? "font-semibold" : "font-normal"}>{row.name}</span>,
        },
        ...table.columns.map((column, index) => ({
          key: column.key,
          header: column.header,
          numeric: true,
          cell: (row: TableRow) => <Figure cell={row.cells[index] as Cell} label={`${row.name} ${column.header}`} />,
        })),
      ]}
      foot={
        <tr>
          <th scope="row">{table.total.name}</th>
          {table.total.cells.map((cell, index) => (
            <td key={table.columns[index]?.key} data-numeric>
              <Figure cell={cell} label={`${table.total.name} ${table.columns[index]?.header}`} />
            </td>
          ))}
        </tr>
      }
    />
  );
}

function Figure({ cell, label }: { cell: Cell; label: string }) {
  if (!cell.href) return <span className="text-ink-muted">{cell.text}</span>;
  return (
    <TextLink href={cell.href} quiet aria-label={`${label} ${cell.text}`} className="inline-block min-h-6 min-w-6">
      {cell.text}
    </TextLink>
  );
}
