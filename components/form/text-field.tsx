"use client";

import { TextInput, type TextInputProps } from "@/components/ui/text-input";
import { Field, type FieldProps } from "./field";
import { textOf, useFormContext } from "./form-context";

type Native = "autoComplete" | "placeholder" | "inputMode" | "list" | "readOnly" | "maxLength" | "spellCheck";
type TextFieldProps = FieldProps &
  Pick<TextInputProps, Native> & {
    type?: "text" | "tel" | "email" | "url" | "password" | "search";
    defaultValue?: string;
  };

export function TextField({ name, label, hint, required, className, defaultValue = "", ...input }: TextFieldProps) {
  const { values } = useFormContext();
  const value = input.type === "password" ? "" : textOf(values, name) || defaultValue;
  return (
    <Field name={name} label={label} hint={hint} required={required} className={className}>
      {(control) => <TextInput {...control} {...input} defaultValue={value} />}
    </Field>
  );
}
