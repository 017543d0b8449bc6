"use client";

import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { errorsOf, fieldId, useFormContext } from "./form-context";
import { useFormText, useMessage } from "./use-message";

export type FieldProps = { name: string; label: string; hint?: ReactNode; required?: boolean; className?: string };

/** What every control gets: its id, name and the ids of the texts that describe it. */
export type ControlProps = {
  id: string;
  name: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
  "aria-required"?: true;
};

type FieldRender = FieldProps & { children: (control: ControlProps) => ReactNode };

export function Field({ name, label, hint, required, className, children }: FieldRender) {
  const parts = useFieldParts(name, hint, required);
  return (
    <div data-field={label} className={cx("min-w-0", className)}>
      <label htmlFor={parts.control.id} className="mb-1 inline-block font-medium">
        {label}
        {required && <RequiredStar />}
      </label>
      {parts.hint}
      {children(parts.control)}
      {parts.error}
    </div>
  );
}

/** A field of several controls (boxes, radios): a fieldset with the same texts around. */
export function FieldGroup({ name, label, hint, required, className, children }: FieldProps & { children: ReactNode }) {
  const { control, hint: hintText, error } = useFieldParts(name, hint, required);
  return (
    <fieldset
      id={control.id}
      tabIndex={-1}
      data-field={label}
      aria-describedby={control["aria-describedby"]}
      className={cx("min-w-0", className)}
    >
      <legend className="mb-1 font-medium">
        {label}
        {required && <RequiredStar />}
      </legend>
      {hintText}
      {children}
      {error}
    </fieldset>
  );
}

export function useFieldParts(name: string, hint?: ReactNode, required?: boolean) {
  const { formId, errors } = useFormContext();
  const message = useMessage();
  const id = fieldId(formId, name);
  const refs = errorsOf(errors, name);
  const described = [hint && `${id}-hint`, refs.length > 0 && `${id}-error`].filter(Boolean).join(" ");
  const control: ControlProps = {
    id,
    name,
    "aria-describedby": described || undefined,
    "aria-invalid": refs.length > 0 || undefined,
    "aria-required": required || undefined,
  };
  return {
    control,
    hint: hint ? (
      <p id={`${id}-hint`} className="mb-1.5 text-sm text-ink-muted">
        {hint}
      </p>
    ) : null,
    error:
      refs.length > 0 ? (
        <p id={`${id}-error`} className="mt-1 text-sm font-medium text-danger">
          {refs.map((ref) => message(ref, "form.invalid")).join(" ")}
        </p>
      ) : null,
  } as const;
}

function RequiredStar() {
  const t = useFormText();
  return (
    <>
      <span aria-hidden="true" className="ml-0.5 text-danger">
        *
      </span>
      <span className="sr-only"> {t("requiredMark")}</span>
    </>
  );
}
