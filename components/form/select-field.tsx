"use client";

import { Select, type SelectOption } from "@/components/ui/select";
import { Field, type FieldProps } from "./field";
import { textOf, useFormContext } from "./form-context";

type SelectFieldProps = FieldProps & { options: SelectOption[]; placeholder?: string };

export function SelectField({ name, label, hint, required, className, options, placeholder }: SelectFieldProps) {
  const { values } = useFormContext();
  return (
    <Field name={name} label={label} hint={hint} required={required} className={className}>
      {(control) => (
        <Select {...control} options={options} placeholder={placeholder} defaultValue={textOf(values, name)} />
      )}
    </Field>
  );
}
