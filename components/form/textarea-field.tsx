"use client";

import { Textarea } from "@/components/ui/textarea";
import { Field, type FieldProps } from "./field";
import { textOf, useFormContext } from "./form-context";

type TextareaFieldProps = FieldProps & { rows?: number; max?: number; placeholder?: string };

export function TextareaField({ name, label, hint, required, className, ...area }: TextareaFieldProps) {
  const { values } = useFormContext();
  return (
    <Field name={name} label={label} hint={hint} required={required} className={className}>
      {(control) => <Textarea {...control} {...area} defaultValue={textOf(values, name)} />}
    </Field>
  );
}
