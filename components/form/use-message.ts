"use client";

import { useTranslations } from "use-intl";
import type { MessageRef } from "@/lib/platform/form-state";

type Translator = (key: string, params?: MessageRef["params"]) => string;

/** A reference whose text the server already gave needs no catalogue in the browser. */
export type AnswerRef = MessageRef & { text?: string };

/** Texts of the form kit itself: useFormText()("saved"). */
export function useFormText(): Translator {
  return useTranslations("form") as Translator;
}

/**
 * The text of a message reference. Only "form" and "vocabulary" reach the browser: another namespace's key is looked up
 * by its last part in "form" ("shell.error.conflict" is form.conflict), else the general failure is said.
 */
export function useMessage(): (ref: AnswerRef, fallback?: string) => string {
  const t = useTranslations();
  return (ref, fallback = "form.failed") => {
    const candidates = [ref.key, `form.${ref.key.split(".").at(-1)}`, fallback];
    const key = candidates.find((candidate) => t.has(candidate as never)) ?? fallback;
    return ref.text ?? t(key as never, ref.params as never);
  };
}
