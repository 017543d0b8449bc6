import type { InputHTMLAttributes, ReactNode } from "react";
import { cx } from "./cx";

type CheckboxProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type"> & {
  label: ReactNode;
  hint?: ReactNode;
  hideLabel?: boolean;
};

export function Checkbox({ label, hint, hideLabel, className, ...rest }: CheckboxProps) {
  return (
    <label
      className={cx(
        "inline-flex items-start gap-2",
        hideLabel ? "p-1" : "min-h-11 py-2.5 sm:min-h-8 sm:py-1",
        className,
      )}
    >
      <input type="checkbox" className="tick mt-[0.15em]" {...rest} />
      <span className={hideLabel ? "sr-only" : undefined}>
        {label}
        {hint && <span className="block text-sm text-ink-muted">{hint}</span>}
      </span>
    </label>
  );
}
