import type { ReactNode } from "react";
import { cx } from "./cx";

/** Whoever has no mouse scrolls a box by focusing it. */
const focusable = { tabIndex: 0 };

export function ScrollBox({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  return (
    <section aria-label={label} className={cx("scroll-box overflow-auto", className)} {...focusable}>
      {children}
    </section>
  );
}
