"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { cx } from "@/components/ui/cx";
import type { ChoiceOption } from "@/components/ui/radio-group";
import { FieldGroup, type FieldProps } from "./field";
import { listOf, useFormContext } from "./form-context";

type CheckboxGroupFieldProps = FieldProps & { name: `${string}[]`; options: ChoiceOption[]; columns?: 1 | 2 | 3 };

const grids = { 1: "grid", 2: "grid sm:grid-cols-2", 3: "grid grid-cols-2 sm:grid-cols-3" };

export function CheckboxGroupField({ name, options, columns, ...field }: CheckboxGroupFieldProps) {
  const chosen = listOf(useFormContext().values, name);
  return (
    <FieldGroup name={name} {...field}>
      <div className={cx(columns ? grids[columns] : "flex flex-wrap", "gap-x-5")}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            defaultChecked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
