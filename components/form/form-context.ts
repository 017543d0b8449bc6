"use client";

import { createContext, useContext } from "react";
import type { FormState, MessageRef } from "@/lib/platform/form-state";

export type Values = Record<string, string | string[]>;

export type FormContextValue = {
  formId: string;
  attempt: number;
  failed: boolean;
  errors: FormState["errors"];
  /** What the fields start from: the answer's values once there is one, else the record's. */
  values: Values;
  pending: boolean;
  /** name=value of the button that is being answered. */
  pressed: string | null;
  /** Replaces a hidden field that autosave raised (a version); holds until the page brings a newer one. */
  hidden: (name: string, value: string) => string;
  patchHidden: (values: Record<string, string>) => void;
  /** Autosave puts its running request here, and a submit waits for it. */
  saving: { current: Promise<unknown> | null };
};

export const FormContext = createContext<FormContextValue | null>(null);

export function useFormContext(): FormContextValue {
  const context = useContext(FormContext);
  if (!context) throw new Error("A field stands outside its <Form>");
  return context;
}

/** Errors of a field, and for a group ("cooperation[]") those of its members too. */
export function errorsOf(errors: FormState["errors"], name: string): MessageRef[] {
  const bare = name.replace(/\[\]$/, "");
  if (bare === name) return errors[name] ?? [];
  return Object.entries(errors).flatMap(([field, refs]) =>
    field === name || field === bare || field.startsWith(`${bare}.`) ? refs : [],
  );
}

export function fieldId(formId: string, name: string): string {
  return `${formId}-${name.replace(/\[\]$/, "").replaceAll(".", "-")}`;
}

export function textOf(values: Values, name: string): string {
  const value = values[name];
  return Array.isArray(value) ? (value[0] ?? "") : (value ?? "");
}

export function listOf(values: Values, name: string): string[] {
  return [values[name] ?? values[name.replace(/\[\]$/, "")] ?? []].flat();
}
