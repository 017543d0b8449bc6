"use client";

import { CircleCheck } from "lucide-react";
import type { FormState } from "@/lib/platform/form-state";
import { useFormText, useMessage } from "./use-message";

/** The live region is always there: a screen reader says only what changes inside it. */
export function StatusMessage({ state, pending }: { state: FormState; pending: boolean }) {
  const t = useFormText();
  const message = useMessage();
  const done = state.status === "ok" && !pending && state.message;
  return (
    <div role="status" className="contents">
      {pending && <span className="sr-only">{t("pending")}</span>}
      {done && (
        <p key={state.attempt} className="flex items-center gap-2 text-done">
          <CircleCheck aria-hidden="true" className="size-5 shrink-0" />
          {message(done, "form.done")}
        </p>
      )}
    </div>
  );
}
