import { cx } from "./cx";
import { TextInput, type TextInputProps } from "./text-input";

type NumberInputProps = Omit<TextInputProps, "type"> & { unit?: string };

/** A text field with a numeric keyboard: what was typed ("面议", "1,000") reaches the server instead of vanishing. */
export function NumberInput({ unit, className, ...rest }: NumberInputProps) {
  return (
    <span className="flex items-center gap-2 sm:max-w-64">
      <TextInput inputMode="decimal" autoComplete="off" className={cx("tabular", className)} {...rest} />
      {unit && <span className="shrink-0 text-ink-muted">{unit}</span>}
    </span>
  );
}
