import { ArrowDownRight, ArrowRight, ArrowUpRight } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "./cx";
import { BaseLink } from "./text-link";
import { type Tone, textTone } from "./tone";

const arrows = { up: ArrowUpRight, down: ArrowDownRight, flat: ArrowRight };

type StatProps = {
  label: string;
  value: ReactNode;
  unit?: string;
  href?: string;
  comparison?: ReactNode;
  trend?: keyof typeof arrows;
  tone?: Tone;
};

/** A figure that opens the records it counts. */
export function Stat({ label, value, unit, href, comparison, trend, tone }: StatProps) {
  const Arrow = trend && arrows[trend];
  const figure = (
    <>
      <span className={cx("tabular text-3xl font-semibold tracking-tight", tone && textTone[tone])}>{value}</span>
      {unit && <span className="ml-1 text-sm text-ink-muted">{unit}</span>}
    </>
  );
  return (
    <div className="relative flex flex-col rounded-lg border border-line bg-surface px-4 py-3.5 has-[a:hover]:border-line-strong">
      <dt className="text-sm text-ink-muted">{label}</dt>
      <dd className="mt-0.5">
        {href ? (
          <BaseLink
            href={href}
            aria-label={typeof value === "object" ? undefined : `${label} ${value}${unit ?? ""}`}
            className="text-ink after:absolute after:inset-0 after:rounded-lg hover:text-accent"
          >
            {figure}
          </BaseLink>
        ) : (
          figure
        )}
      </dd>
      {comparison && (
        <dd className="mt-1 flex items-center gap-1 text-xs text-ink-muted">
          {Arrow && <Arrow aria-hidden="true" className="size-3.5" />}
          {comparison}
        </dd>
      )}
    </div>
  );
}

export function StatGrid({ children, className }: { children: ReactNode; className?: string }) {
  return <dl className={cx("grid grid-cols-2 gap-3 md:grid-cols-3 lg:grid-cols-4", className)}>{children}</dl>;
}
