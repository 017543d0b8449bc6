"use client";

import { type MouseEvent, useEffect, useRef, useState } from "react";
import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/platform/form-state";
import { fieldId, useFormContext } from "./form-context";
import { useFormText, useMessage } from "./use-message";

/** All errors of an answer with links to their fields; takes the focus, so that nobody looks for what went wrong. */
export function ErrorSummary({ state, labels = {} }: { state: FormState; labels?: Record<string, string> }) {
  const { formId } = useFormContext();
  const t = useFormText();
  const message = useMessage();
  const ref = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<Record<string, string>>({});
  const failed = state.status === "error";

  // biome-ignore lint/correctness/useExhaustiveDependencies: a second identical error must take the focus again
  useEffect(() => {
    if (!failed) return;
    setSeen(Object.fromEntries(Object.keys(state.errors).map((name) => [name, labelOf(fieldId(formId, name))])));
    ref.current?.focus();
  }, [state.attempt, failed]);

  if (!failed) return null;
  const fields = Object.entries(state.errors).filter(([, refs]) => refs.length > 0);
  const general = state.message ?? state.errors[""]?.[0];
  return (
    // biome-ignore lint/a11y/noAutofocus: without JavaScript this is how the page opens at its errors
    <div ref={ref} tabIndex={-1} autoFocus id={`${formId}-errors`}>
      <Notice tone="danger" title={general ? message(general) : t("summaryTitle", { count: fields.length })}>
        {fields.some(([name]) => name !== "") && (
          <ul className="mt-1 list-disc pl-5">
            {fields.map(([name, refs]) => {
              const label = labels[name] ?? seen[name];
              if (name === "") return null;
              return (
                <li key={name}>
                  <a href={`#${fieldId(formId, name)}`} className="underline underline-offset-4" onClick={focusField}>
                    {label && `${label}${t("colon")}`}
                    {refs.map((ref) => message(ref, "form.invalid")).join(t("semicolon"))}
                  </a>
                </li>
              );
            })}
          </ul>
        )}
      </Notice>
    </div>
  );
}

function labelOf(id: string): string {
  return nearest(id)?.closest("[data-field]")?.getAttribute("data-field") ?? "";
}

/** The field of an id, or of the group it belongs to: an error at "indicators.3" may have no control of its own. */
function nearest(id: string): HTMLElement | null {
  const found = document.getElementById(id);
  const parent = id.slice(0, id.lastIndexOf("-"));
  return found ?? (id.includes("-") ? nearest(parent) : null);
}

/** A fragment link scrolls but does not always focus: groups are no controls, and dialogs swallow the hash. */
function focusField(event: MouseEvent<HTMLAnchorElement>) {
  const target = nearest(decodeURIComponent(event.currentTarget.hash.slice(1)));
  if (!target) return;
  event.preventDefault();
  const control = target.matches("input, select, textarea")
    ? target
    : target.querySelector<HTMLElement>("input, select, textarea");
  (control ?? target).focus();
}
