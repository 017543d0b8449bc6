"use client";

import { useEffect } from "react";

const typing = "input, select, textarea, dialog, [contenteditable]";

/** j and k walk the list; on an expert that has the focus, Enter recommends and d asks why not; u takes back the last one. */
export function MatchKeys() {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const target = event.target as HTMLElement;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || target.closest(typing)) return;
      const items = [...document.querySelectorAll<HTMLElement>("[data-match-item]")];
      const current = target.closest<HTMLElement>("[data-match-item]");
      if (act(event.key, items, current, target)) event.preventDefault();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return null;
}

function act(key: string, items: HTMLElement[], current: HTMLElement | null, target: HTMLElement): boolean {
  const at = current ? items.indexOf(current) : -1;
  if (key === "j") return focus(items[Math.min(at + 1, items.length - 1)]);
  if (key === "k") return focus(items[Math.max(at - 1, 0)]);
  if (key === "Enter" && current && target === current) return press(current, "recommend");
  if (key === "d" && current) return openFold(current);
  if (key === "u") return press(document.body, "undo");
  return false;
}

function focus(item: HTMLElement | undefined): boolean {
  item?.focus();
  return item !== undefined;
}

function press(within: HTMLElement, name: string): boolean {
  const button = within.querySelector<HTMLButtonElement>(`[data-act=${name}] button:not([aria-hidden])`);
  button?.click();
  return button !== null;
}

function openFold(item: HTMLElement): boolean {
  const fold = item.querySelector<HTMLDetailsElement>("details[data-act=dismiss]");
  if (!fold) return false;
  fold.open = true;
  fold.querySelector<HTMLElement>("button[name=reason]")?.focus();
  return true;
}
