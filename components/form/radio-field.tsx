"use client";

import { type ChoiceOption, RadioOptions } from "@/components/ui/radio-group";
import { FieldGroup, type FieldProps } from "./field";
import { textOf, useFormContext } from "./form-context";

export function RadioField({ name, options, ...field }: FieldProps & { options: ChoiceOption[] }) {
  const { values } = useFormContext();
  return (
    <FieldGroup name={name} {...field}>
      <RadioOptions name={name} options={options} defaultValue={textOf(values, name)} />
    </FieldGroup>
  );
}
