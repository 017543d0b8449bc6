import { BaseLink } from "./text-link";
import { type Tone, textTone } from "./tone";

export type BarRow = { label: string; value: number; text?: string; href?: string; tone?: Tone };
type BarChartProps = { title: string; rows: BarRow[]; labelHeader: string; valueHeader: string; max?: number };

/** Bars beside their figures in a real table: the chart and its accessible form are one thing. */
export function BarChart({ title, rows, labelHeader, valueHeader, max }: BarChartProps) {
  const top = max ?? Math.max(1, ...rows.map((row) => row.value));
  return (
    <table className="w-full text-sm leading-[1.45]">
      <caption className="mb-2 text-start text-base font-semibold">{title}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{labelHeader}</th>
          <th scope="col">{valueHeader}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row" className="w-[34%] py-1 pr-3 text-start font-normal">
              {row.label}
            </th>
            <td className="py-1">
              <div className="flex items-center gap-2">
                <Bar share={row.value / top} tone={row.tone} />
                <span className="tabular min-w-12 text-end font-medium">
                  {row.href ? (
                    <BaseLink
                      href={row.href}
                      aria-label={`${row.label} ${row.text ?? row.value}`}
                      className="inline-block min-h-6 min-w-6 leading-6 hover:text-accent hover:underline"
                    >
                      {row.text ?? row.value}
                    </BaseLink>
                  ) : (
                    (row.text ?? row.value)
                  )}
                </span>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Width by an SVG attribute: the CSP allows no style attribute. */
export function Bar({ share, tone = "accent", className }: { share: number; tone?: Tone; className?: string }) {
  const width = `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;
  return (
    <svg aria-hidden="true" height="12" width="100%" className={className ?? "min-w-0 flex-1"}>
      <rect width="100%" height="12" rx="2" className="fill-line" opacity="0.5" />
      <rect width={width} height="12" rx="2" fill="currentColor" className={textTone[tone]} />
    </svg>
  );
}
