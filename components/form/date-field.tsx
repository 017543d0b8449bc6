"use client";

import { DateInput } from "@/components/ui/date-input";
import { Field, type FieldProps } from "./field";
import { textOf, useFormContext } from "./form-context";

export function DateField({
  name,
  label,
  hint,
  required,
  className,
  min,
  max,
}: FieldProps & { min?: string; max?: string }) {
  const { values } = useFormContext();
  return (
    <Field name={name} label={label} hint={hint} required={required} className={className}>
      {(control) => <DateInput {...control} min={min} max={max} defaultValue={textOf(values, name)} />}
    </Field>
  );
}
