"use client";

import { type RefObject, useEffect, useState } from "react";
import type { FormState } from "@/lib/platform/form-state";

/** Counts successes of a form that starts afresh after each; as a key it gives new, empty fields. */
export function useSuccessRound(state: FormState, resetOnSuccess = false): number {
  const [seen, setSeen] = useState({ attempt: state.attempt, round: 0 });
  if (state.attempt === seen.attempt) return seen.round;
  const round = resetOnSuccess && state.status === "ok" ? seen.round + 1 : seen.round;
  setSeen({ attempt: state.attempt, round });
  return round;
}

/** A form inside a dialog has done its work when the answer is good. */
export function useCloseDialog(form: RefObject<HTMLFormElement | null>, state: FormState): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer counts, a second good one too
  useEffect(() => {
    if (state.status === "ok") form.current?.closest("dialog")?.close();
  }, [state.attempt]);
}
