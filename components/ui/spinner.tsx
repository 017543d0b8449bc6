import { LoaderCircle } from "lucide-react";
import { cx } from "./cx";

export function Spinner({ label, className }: { label?: string; className?: string }) {
  return (
    <span className={cx("inline-flex items-center gap-1.5", className)} role={label ? "status" : undefined}>
      <LoaderCircle aria-hidden="true" className="size-[1.15em] motion-safe:animate-spin" />
      {label}
    </span>
  );
}
