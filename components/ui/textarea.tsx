"use client";

import { type ChangeEvent, type TextareaHTMLAttributes, useState } from "react";
import { cx } from "./cx";

export type TextareaProps = TextareaHTMLAttributes<HTMLTextAreaElement> & { max?: number };

/** Grows with its text. `max` counts and warns but never cuts: a pasted page must not lose its end silently. */
export function Textarea({ max, className, rows = 3, defaultValue, onChange, ...rest }: TextareaProps) {
  const [length, setLength] = useState(String(defaultValue ?? "").length);
  function count(event: ChangeEvent<HTMLTextAreaElement>) {
    setLength(event.currentTarget.value.length);
    onChange?.(event);
  }
  return (
    <span className="block">
      <textarea
        rows={rows}
        defaultValue={defaultValue}
        onChange={count}
        className={cx("field-control field-sizing-content min-h-24 max-h-[60vh] leading-[1.7]", className)}
        {...rest}
      />
      {max !== undefined && (
        <span
          aria-hidden="true"
          className={cx(
            "tabular mt-0.5 block text-right text-xs",
            length > max ? "font-semibold text-danger" : "text-ink-faint",
          )}
        >
          {length} / {max}
        </span>
      )}
    </span>
  );
}
