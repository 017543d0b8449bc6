"use client";

import { Plus } from "lucide-react";
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldGroup } from "./field";
import { useFormContext } from "./form-context";
import { type RowColumn, RowFields } from "./row-fields";
import { rowsOf } from "./rows-state";
import { useFormText } from "./use-message";

type RowsProps = {
  name: string;
  label: string;
  columns: RowColumn[];
  min?: number;
  max?: number;
  hint?: ReactNode;
  addLabel?: string;
  required?: boolean;
};

/**
 * Repeating rows, fields named `name.N.key`. The buttons are submit intents that also work without JavaScript; with it
 * they act in place. Names are renumbered without gaps, so that an error's index is the row's index.
 */
export function Rows({ name, label, columns, min = 1, max = 50, hint, addLabel, required }: RowsProps) {
  const { values } = useFormContext();
  const t = useFormText();
  const [rows, setRows] = useState(() => rowsOf(values, name, min).map((row, id) => ({ id, values: row })));
  const nextId = useRef(rows.length);
  const box = useRef<HTMLDivElement>(null);
  const focusRow = useRef<number | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows each change of the rows
  useEffect(() => {
    if (focusRow.current === null) return;
    const fields = box.current?.querySelectorAll<HTMLElement>("[data-row]")[focusRow.current];
    const target =
      fields?.querySelector<HTMLElement>("input, select, textarea") ??
      box.current?.querySelector<HTMLElement>("[data-add]");
    target?.focus();
    focusRow.current = null;
  }, [rows]);

  function add(event: MouseEvent) {
    event.preventDefault();
    focusRow.current = rows.length;
    setRows([...rows, { id: nextId.current++, values: {} }]);
  }

  function remove(event: MouseEvent, index: number) {
    event.preventDefault();
    focusRow.current = Math.min(index, rows.length - 2);
    setRows(rows.filter((_, at) => at !== index));
    // Autosave listens to changes of the form, and a row that goes away makes none of its own.
    box.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }

  return (
    <FieldGroup name={name} label={label} hint={hint} required={required}>
      <div ref={box} className="grid gap-3">
        {rows.map((row, index) => (
          <RowFields
            key={row.id}
            name={name}
            index={index}
            label={t("rowLabel", { label, number: index + 1 })}
            columns={columns}
            values={row.values}
            onRemove={rows.length > min ? (event) => remove(event, index) : undefined}
          />
        ))}
        {rows.length < max && (
          <div>
            <Button
              type="submit"
              size="sm"
              name="intent"
              value={`rows:${name}:add`}
              data-add=""
              onClick={add}
              icon={<Plus aria-hidden="true" />}
            >
              {addLabel ?? t("addRow")}
            </Button>
          </div>
        )}
      </div>
    </FieldGroup>
  );
}
