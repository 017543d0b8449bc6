"use client";

import { NumberInput } from "@/components/ui/number-input";
import { Field, type FieldProps } from "./field";
import { textOf, useFormContext } from "./form-context";

type NumberFieldProps = FieldProps & { unit?: string; placeholder?: string };

export function NumberField({ name, label, hint, required, className, unit, placeholder }: NumberFieldProps) {
  const { values } = useFormContext();
  return (
    <Field
      name={name}
      label={unit ? `${label} (${unit})` : label}
      hint={hint}
      required={required}
      className={className}
    >
      {(control) => <NumberInput {...control} placeholder={placeholder} defaultValue={textOf(values, name)} />}
    </Field>
  );
}
