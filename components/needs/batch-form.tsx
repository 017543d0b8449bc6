"use client";

import { type ReactNode, useActionState, useEffect } from "react";
import { useMessage } from "@/components/form/use-message";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Select, type SelectOption } from "@/components/ui/select";
import { SelectAll } from "@/components/ui/select-all";
import { TextInput } from "@/components/ui/text-input";
import type { BatchResult } from "@/lib/needs/batch-needs";
import { type FormAction, idleForm } from "@/lib/platform/form-state";

export type BatchTexts = Record<
  | "label"
  | "selectAll"
  | "accept"
  | "publish"
  | "return"
  | "classify"
  | "opinion"
  | "field"
  | "industry"
  | "choose"
  | "apply"
  | "common",
  string
>;

type BatchFormProps = {
  action: FormAction<BatchResult>;
  /** Takes what is ticked to the page that makes one common need of it. */
  gather: FormAction<{ need: string[] }>;
  texts: BatchTexts;
  fields: SelectOption[];
  industries: SelectOption[];
  children: ReactNode;
};

/** The list with its boxes and what can be done to all that are ticked; each need that was not done says why. */
export function BatchForm({ action, gather, texts, fields, industries, children }: BatchFormProps) {
  const [state, dispatch, pending] = useActionState(action, idleForm);
  const [gathered, dispatchGather] = useActionState(gather, idleForm);
  const message = useMessage();

  // React clears the form after an answer without an event of its own, and "all" must follow its boxes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    document.dispatchEvent(new Event("change"));
  }, [state.attempt]);

  const typed = (name: string) => [state.values[name] ?? ""].flat()[0];
  const errors = Object.values(state.errors).flat();
  const failed = state.data?.failed ?? [];
  return (
    <form action={dispatch} aria-label={texts.label} aria-busy={pending || undefined}>
      {/* Enter presses the first submit button: it must accept nothing by accident. */}
      <button type="submit" name="intent" value="" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <fieldset aria-label={texts.label} className="mb-2 flex min-w-0 flex-wrap items-start gap-1.5">
        <SelectAll name="need[]" label={texts.selectAll} />
        <Act intent="accept" label={texts.accept} hotkey="a" />
        <Act intent="publish" label={texts.publish} hotkey="p" />
        <Fold label={texts.return} hotkey="r">
          <TextInput
            name="opinion"
            aria-label={texts.opinion}
            placeholder={texts.opinion}
            defaultValue={typed("opinion")}
          />
          <Act intent="return" label={texts.apply} />
        </Fold>
        <Fold label={texts.classify} hotkey="c">
          <Select
            name="fieldCode"
            aria-label={texts.field}
            options={fields}
            placeholder={texts.field}
            defaultValue={typed("fieldCode")}
          />
          <Select
            name="industry"
            aria-label={texts.industry}
            options={industries}
            placeholder={texts.industry}
            defaultValue={typed("industry")}
          />
          <Act intent="classify" label={texts.apply} />
        </Fold>
        <Button type="submit" size="sm" formAction={dispatchGather}>
          {texts.common}
        </Button>
      </fieldset>
      <div role="status">
        {gathered.status === "error" && !pending && (
          <Notice key={`gathered-${gathered.attempt}`} tone="wait" className="mb-2">
            {[...Object.values(gathered.errors).flat(), ...(gathered.message ? [gathered.message] : [])]
              .map((ref) => message(ref))
              .join(" ")}
          </Notice>
        )}
        {state.status !== "idle" && !pending && (
          <Notice
            key={state.attempt}
            tone={state.status === "error" || failed.length > 0 ? "wait" : "done"}
            title={state.message && message(state.message)}
            className="mb-2"
          >
            {errors.length > 0 && <p>{errors.map((ref) => message(ref)).join(" ")}</p>}
            {failed.length > 0 && (
              <ul className="max-h-48 overflow-auto text-sm">
                {failed.map((line) => (
                  <li key={line.id}>
                    <strong className="font-medium">{line.name}</strong> {message(line.message)}
                  </li>
                ))}
              </ul>
            )}
          </Notice>
        )}
      </div>
      {children}
    </form>
  );
}

function Act({ intent, label, hotkey }: { intent: string; label: string; hotkey?: string }) {
  return (
    <span data-batch-hotkey={hotkey} className="inline-flex">
      <Button type="submit" size="sm" name="intent" value={intent}>
        {label}
      </Button>
    </span>
  );
}

function Fold({ label, hotkey, children }: { label: string; hotkey: string; children: ReactNode }) {
  return (
    <details className="open:basis-full">
      <summary
        data-batch-hotkey={hotkey}
        className="inline-flex min-h-11 cursor-pointer list-none items-center rounded-md border border-line-strong bg-raised px-2.5 text-sm font-medium sm:min-h-8"
      >
        {label}
      </summary>
      <div className="mt-1.5 grid max-w-xl gap-2 rounded-md border border-line bg-surface p-3">{children}</div>
    </details>
  );
}
