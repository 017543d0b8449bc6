"use client";

import { useEffect, useRef, useState } from "react";
import type { TextInputProps } from "@/components/ui/text-input";
import { useFormText } from "./use-message";

const box =
  "relative flex min-h-14 w-full items-center gap-3 rounded-md border border-dashed border-line-strong bg-raised p-2 text-sm text-ink-muted has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus has-[[aria-invalid=true]]:border-danger";
/** Lies over the box and takes clicks, keys and dropped files; without scripting it is seen itself, in the browser's language. */
const native =
  "absolute inset-0 size-full cursor-pointer opacity-0 noscript:static noscript:size-auto noscript:opacity-100";

/** A file to choose, told in the page's language: the button of a browser speaks the browser's. */
export function FileInput(props: Omit<TextInputProps, "type" | "className" | "ref" | "onChange">) {
  const t = useFormText();
  const input = useRef<HTMLInputElement>(null);
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    const { current } = input;
    const read = () => setNames([...(current?.files ?? [])].map((file) => file.name));
    // A form is emptied before its inputs are.
    const forget = () => setNames([]);
    // Chosen before the page was awake, or kept by the browser on the way back.
    read();
    current?.form?.addEventListener("reset", forget);
    return () => current?.form?.removeEventListener("reset", forget);
  }, []);
  return (
    <span className={box}>
      <span aria-hidden="true" className="js-only flex min-w-0 items-center gap-3">
        <span className="inline-flex min-h-9 shrink-0 items-center rounded-md bg-accent-soft px-3 font-medium text-accent-strong">
          {t(props.multiple ? "chooseFiles" : "chooseFile")}
        </span>
        <span className={names.length > 0 ? "min-w-0 break-all text-ink" : "min-w-0"}>
          {names.length > 0 ? names.join(t("listComma")) : t("noFile")}
        </span>
      </span>
      <input
        {...props}
        ref={input}
        type="file"
        className={native}
        onChange={(event) => setNames([...(event.currentTarget.files ?? [])].map((file) => file.name))}
      />
    </span>
  );
}
