import { cx } from "./cx";
import { type Tone, textTone } from "./tone";

const width = 120;
const height = 28;
const pad = 3;

/** A trend in the size of a word; the title says it for those who do not see it. */
export function Sparkline({ title, values, tone = "accent" }: { title: string; values: number[]; tone?: Tone }) {
  const points = pointsOf(values);
  const last = points.at(-1);
  return (
    <svg
      role="img"
      aria-label={title}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={cx("inline-block align-middle", textTone[tone])}
    >
      <title>{title}</title>
      <polyline
        points={points.map((point) => point.join(",")).join(" ")}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {last && <circle cx={last[0]} cy={last[1]} r="2.5" fill="currentColor" />}
    </svg>
  );
}

function pointsOf(values: number[]): [number, number][] {
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const step = (width - 2 * pad) / Math.max(1, values.length - 1);
  return values.map((value, index) => [
    round(pad + index * step),
    round(height - pad - ((value - low) / span) * (height - 2 * pad)),
  ]);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
