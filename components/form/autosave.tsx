"use client";

import { useEffect, useState } from "react";
import { useLocale } from "use-intl";
import { type AutosaveAnswer, postAndForget, postValues, typedValues } from "./autosave-request";
import { useFormContext } from "./form-context";
import { useFormText } from "./use-message";

/** Saves what is typed after a second of rest, on leaving a field and on leaving the page; says when, or that it failed. */
export function Autosave({ url, delay = 1000 }: { url: string; delay?: number }) {
  const { formId, saving, patchHidden, failed, attempt } = useFormContext();
  const [answer, setAnswer] = useState<AutosaveAnswer | null>(null);

  useEffect(() => {
    const form = document.getElementById(formId) as HTMLFormElement | null;
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let dirty = false;
    let stopped = false;
    let left = false;
    const body = () => JSON.stringify({ values: typedValues(form) });

    async function save() {
      clearTimeout(timer);
      if (!dirty || stopped) return;
      if (saving.current) return later();
      dirty = false;
      saving.current = postValues(url, body()).then(keep);
      await saving.current;
      saving.current = null;
    }
    function keep(result: AutosaveAnswer) {
      if (result.kind === "saved") patchHidden(result.hidden);
      else dirty = true;
      stopped = result.kind === "conflict";
      setAnswer(result);
    }
    function later() {
      clearTimeout(timer);
      timer = setTimeout(save, delay);
    }
    function changed() {
      dirty = true;
      later();
    }
    /** The submit carries everything; a save behind it would only race with it. */
    function submitted() {
      clearTimeout(timer);
      dirty = false;
    }
    function hidden() {
      if (document.visibilityState === "hidden") void save();
    }
    function leave() {
      clearTimeout(timer);
      // Also while a save is under way: that one was sent before, and what came after it would be lost.
      if (!dirty || stopped) return;
      dirty = false;
      left = true;
      postAndForget(url, body());
    }
    /** Back from the browser's page cache after a save whose answer nobody read: only a fresh page has the version. */
    function back(event: PageTransitionEvent) {
      if (event.persisted && left) location.reload();
    }

    const listening = new AbortController();
    const options = { signal: listening.signal };
    form.addEventListener("input", changed, options);
    form.addEventListener("change", changed, options);
    form.addEventListener("focusout", save, options);
    form.addEventListener("submit", submitted, options);
    document.addEventListener("visibilitychange", hidden, options);
    window.addEventListener("pagehide", leave, options);
    window.addEventListener("pageshow", back, options);
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  }, [formId, url, delay, saving, patchHidden]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what a refused submit carried is still unsaved, each time
  useEffect(() => {
    if (failed) document.getElementById(formId)?.dispatchEvent(new Event("input"));
  }, [failed, attempt, formId]);

  return <SaveNote answer={answer} />;
}

function SaveNote({ answer }: { answer: AutosaveAnswer | null }) {
  const t = useFormText();
  const locale = useLocale();
  return (
    <p role="status" className="tabular min-h-6 text-sm text-ink-muted">
      {answer?.kind === "saved" && t("saved", { time: clockTime(answer.savedAt, locale) })}
      {answer?.kind === "failed" && <span className="text-danger">{t("saveFailed")}</span>}
      {answer?.kind === "conflict" && <span className="text-danger">{t("conflict")}</span>}
    </p>
  );
}

function clockTime(iso: string, locale: string): string {
  const format = {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
    timeZone: "Asia/Shanghai",
  } as const;
  return new Intl.DateTimeFormat(locale, format).format(new Date(iso));
}
