"use client";

import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { Button, type ButtonSize, type ButtonVariant } from "./button";

type CopyButtonProps = {
  text: string;
  label: string;
  copiedLabel: string;
  failedLabel?: string;
  size?: ButtonSize;
  variant?: ButtonVariant;
};

export function CopyButton({ text, label, copiedLabel, failedLabel, size, variant }: CopyButtonProps) {
  const [result, setResult] = useState<"copied" | "failed">();
  useEffect(() => {
    if (!result) return;
    const timer = setTimeout(() => setResult(undefined), 2500);
    return () => clearTimeout(timer);
  }, [result]);
  async function copy() {
    setResult((await write(text)) ? "copied" : "failed");
  }
  const said = result === "copied" ? copiedLabel : result === "failed" ? (failedLabel ?? label) : "";
  return (
    <span className="js-only inline-flex">
      <Button
        size={size}
        variant={variant}
        onClick={copy}
        icon={result === "copied" ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
      >
        {said || label}
      </Button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </span>
  );
}

/** The clipboard API is missing on plain http, where many offices run such a site: fall back to a selection. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "sr-only";
    const parent = document.activeElement?.closest("dialog") ?? document.body;
    const focused = document.activeElement;
    parent.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return done;
  }
}
