"use client";

import { useEffect, useRef, useState } from "react";
import { useLocale } from "use-intl";
import { type AutosaveAnswer, postAndForget, postValues, typedValues } from "./autosave-request";
import { useFormContext } from "./form-context";
import { useFormText } from "./use-message";

/** Saves what is typed after a second of rest, on leaving a field and on leaving the page; says when, or that it failed. */
export function Autosave({ url, delay = 1000 }: { url: string; delay?: number }) {
  const { formId, saving, patchHidden } = useFormContext();
  const [answer, setAnswer] = useState<AutosaveAnswer | null>(null);
  const stopped = useRef(false);

  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let dirty = false;

    async function save() {
      clearTimeout(timer);
      if (!dirty || stopped.current || !(form instanceof HTMLFormElement)) return;
      if (saving.current) return later();
      dirty = false;
      const request = postValues(url, JSON.stringify({ values: typedValues(form) }));
      saving.current = request.then((result) => {
        if (result.kind === "saved") patchHidden(result.hidden);
        else dirty = true;
        if (result.kind === "conflict") stopped.current = true;
        setAnswer(result);
      });
      await saving.current;
      saving.current = null;
    }
    function later() {
      clearTimeout(timer);
      timer = setTimeout(save, delay);
    }
    function changed() {
      dirty = true;
      later();
    }
    function leave() {
      if (!dirty || stopped.current || !(form instanceof HTMLFormElement)) return;
      if (document.visibilityState !== "hidden") return;
      clearTimeout(timer);
      dirty = false;
      postAndForget(url, JSON.stringify({ values: typedValues(form) }));
    }
    /** The submit carries everything; a save behind it would only race with it. */
    function submitted() {
      clearTimeout(timer);
      dirty = false;
    }

    form.addEventListener("input", changed);
    form.addEventListener("change", changed);
    form.addEventListener("focusout", save);
    form.addEventListener("submit", submitted);
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leave);
    return () => {
      clearTimeout(timer);
      form.removeEventListener("input", changed);
      form.removeEventListener("change", changed);
      form.removeEventListener("focusout", save);
      form.removeEventListener("submit", submitted);
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leave);
    };
  }, [formId, url, delay, saving, patchHidden]);

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
  return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false, timeZone: "Asia/Shanghai" }).format(new Date(iso));
}
