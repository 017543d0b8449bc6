import type { ReactNode } from "react";
import { cx } from "./cx";
import { softTone, type Tone } from "./tone";

export function Badge({
  tone = "neutral",
  children,
  className,
}: {
  tone?: Tone;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1 rounded-sm border px-1.5 py-px text-xs font-medium whitespace-nowrap",
        softTone[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
