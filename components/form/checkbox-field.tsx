"use client";

import type { ReactNode } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { useFieldParts } from "./field";
import { listOf, useFormContext } from "./form-context";

type CheckboxFieldProps = { name: string; label: string; hint?: ReactNode; value?: string; className?: string };

export function CheckboxField({ name, label, hint, value = "on", className }: CheckboxFieldProps) {
  const { values } = useFormContext();
  const { control, hint: hintText, error } = useFieldParts(name, hint);
  return (
    <div data-field={label} className={className}>
      <Checkbox {...control} value={value} label={label} defaultChecked={listOf(values, name).includes(value)} />
      {hintText}
      {error}
    </div>
  );
}
