import type { ReactNode } from "react";
import { cx } from "./cx";

/** Acts on the list below it. A named group: the arrow-key contract of role=toolbar is not ours. */
export function Toolbar({ label, children, sticky }: { label: string; children: ReactNode; sticky?: boolean }) {
  return (
    <fieldset
      aria-label={label}
      className={cx(
        "no-print mb-3 flex min-w-0 flex-wrap items-center gap-2",
        sticky && "sticky top-0 z-20 border-b border-line bg-bg py-2",
      )}
    >
      {children}
    </fieldset>
  );
}
