"use client";

import { useFormContext } from "./form-context";

export function HiddenField({ name, value }: { name: string; value: string }) {
  const { hidden } = useFormContext();
  return <input type="hidden" name={name} value={hidden(name, value)} readOnly />;
}
