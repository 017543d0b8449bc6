"use client";

import { Trash2 } from "lucide-react";
import type { MouseEvent } from "react";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { Select, type SelectOption } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { type ControlProps, Field } from "./field";
import { useFormText } from "./use-message";

export type RowColumn = {
  key: string;
  label: string;
  type?: "text" | "number" | "select" | "textarea" | "date";
  options?: SelectOption[];
  required?: boolean;
  placeholder?: string;
  wide?: boolean;
};

type RowFieldsProps = {
  name: string;
  index: number;
  label: string;
  columns: RowColumn[];
  values: Record<string, string>;
  onRemove?: (event: MouseEvent) => void;
};

export function RowFields({ name, index, label, columns, values, onRemove }: RowFieldsProps) {
  const t = useFormText();
  return (
    <fieldset
      data-row={index}
      aria-label={label}
      className="flex items-start gap-2 rounded-md border border-line bg-surface p-3"
    >
      <div className="grid min-w-0 flex-1 gap-x-3 gap-y-2 sm:grid-cols-[repeat(auto-fit,minmax(9rem,1fr))]">
        {columns.map((column) => (
          <Field
            key={column.key}
            name={`${name}.${index}.${column.key}`}
            label={column.label}
            required={column.required}
            className={cx("text-sm", column.wide && "sm:col-span-2")}
          >
            {(control) => <RowControl column={column} control={control} value={values[column.key] ?? ""} />}
          </Field>
        ))}
      </div>
      {onRemove && (
        <Button
          type="submit"
          variant="ghost"
          size="sm"
          name="intent"
          value={`rows:${name}:remove:${index}`}
          aria-label={t("removeRow", { row: label })}
          title={t("removeRow", { row: label })}
          onClick={onRemove}
          icon={<Trash2 aria-hidden="true" />}
        />
      )}
    </fieldset>
  );
}

function RowControl({ column, control, value }: { column: RowColumn; control: ControlProps; value: string }) {
  const shared = { ...control, defaultValue: value, placeholder: column.placeholder };
  if (column.type === "select")
    return <Select {...shared} options={column.options ?? []} placeholder={column.placeholder ?? ""} />;
  if (column.type === "textarea") return <Textarea {...shared} rows={2} />;
  if (column.type === "number") return <TextInput {...shared} inputMode="decimal" className="tabular" />;
  return <TextInput {...shared} type={column.type ?? "text"} />;
}
