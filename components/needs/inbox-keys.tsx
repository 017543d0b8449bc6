"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { closeOnBackdrop, DialogHeading, dialogClass } from "@/components/ui/dialog-parts";
import { Kbd } from "@/components/ui/kbd";

type InboxKeysProps = { label: string; title: string; close: string; keys: { key: string; text: string }[] };

/** Drives the page's own links, boxes and buttons from the keyboard; it knows no acts of its own. */
export function InboxKeys({ label, title, close, keys }: InboxKeysProps) {
  const help = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    let lastTicked: number | null = null;

    function press(event: KeyboardEvent) {
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector("dialog[open]")) return;
      const handled = act(event.key, event.shiftKey);
      if (handled) event.preventDefault();
    }

    function act(key: string, shift: boolean): boolean {
      if (key === "?") return open();
      if (key === "j" || key === "ArrowDown") return move(1, shift);
      if (key === "k" || key === "ArrowUp") return move(-1, shift);
      if (key.toLowerCase() === "x") return tick(focusedRow(), shift);
      if (!["a", "r", "c", "p", "d", "n"].includes(key)) return false;
      if (boxes().some((box) => box.checked)) return pressIn(`[data-batch-hotkey="${key}"]`);
      // A row that is in focus but not open is opened first: a key never acts on a record one is not looking at.
      const row = focusedRow();
      if (row && row.getAttribute("aria-current") !== "true") return follow(row);
      return pressIn(`[data-hotkey="${key}"]`);
    }

    function open(): boolean {
      help.current?.showModal();
      return true;
    }

    function move(step: number, shift: boolean): boolean {
      const all = rows();
      const start = focusedRow() ?? all.find((row) => row.getAttribute("aria-current") === "true");
      const from = start ? all.indexOf(start) : step > 0 ? -1 : all.length;
      const next = all[Math.min(all.length - 1, Math.max(0, from + step))];
      if (!next) return false;
      if (shift) tick(next, false, true);
      next.querySelector<HTMLElement>("a[data-row-link]")?.focus();
      next.scrollIntoView({ block: "nearest" });
      return true;
    }

    function tick(row: HTMLElement | null, range: boolean, on?: boolean): boolean {
      const all = boxes();
      const box = row?.querySelector<HTMLInputElement>('input[name="need[]"]');
      if (!box) return false;
      const at = all.indexOf(box);
      const value = on ?? !box.checked;
      const from = range && lastTicked !== null ? lastTicked : at;
      for (const each of all.slice(Math.min(from, at), Math.max(from, at) + 1)) set(each, value);
      lastTicked = at;
      return true;
    }

    /** Shift and click ticks all boxes from the last one. */
    function click(event: MouseEvent) {
      const box = event.target;
      if (!(box instanceof HTMLInputElement) || box.name !== "need[]") return;
      const at = boxes().indexOf(box);
      if (event.shiftKey && lastTicked !== null)
        for (const each of boxes().slice(Math.min(lastTicked, at), Math.max(lastTicked, at) + 1))
          set(each, box.checked);
      lastTicked = at;
    }

    document.addEventListener("keydown", press);
    document.addEventListener("click", click);
    return () => {
      document.removeEventListener("keydown", press);
      document.removeEventListener("click", click);
    };
  }, []);

  return (
    <>
      <Button
        variant="ghost"
        size="sm"
        className="js-only"
        aria-haspopup="dialog"
        onClick={() => help.current?.showModal()}
      >
        {label} <Kbd>?</Kbd>
      </Button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way out, natively */}
      <dialog ref={help} aria-labelledby="inbox-keys" className={dialogClass} onClick={closeOnBackdrop}>
        <div className="p-5 sm:p-6">
          <DialogHeading id="inbox-keys" title={title} />
          <dl className="mt-4 grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
            {keys.map((each) => (
              <div key={each.key} className="contents">
                <dt>
                  <Kbd>{each.key}</Kbd>
                </dt>
                <dd>{each.text}</dd>
              </div>
            ))}
          </dl>
          <div className="mt-5 text-end">
            <Button onClick={() => help.current?.close()}>{close}</Button>
          </div>
        </div>
      </dialog>
    </>
  );
}

const rows = () =>
  [...document.querySelectorAll<HTMLElement>("[data-row]")].filter((row) => row.querySelector("[data-row-link]"));
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"][name="need[]"]')];

function focusedRow(): HTMLElement | null {
  const row = document.activeElement?.closest<HTMLElement>("[data-row]") ?? null;
  return row?.querySelector("[data-row-link]") ? row : null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])')
  );
}

function set(box: HTMLInputElement, checked: boolean): void {
  if (box.checked === checked) return;
  box.checked = checked;
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

function follow(row: HTMLElement): boolean {
  row.querySelector<HTMLElement>("a[data-row-link]")?.click();
  return true;
}

function pressIn(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) return false;
  const target = found.tagName === "SUMMARY" ? found : found.querySelector<HTMLElement>("button, a");
  target?.click();
  // The disclosure opens after the click has been handled.
  setTimeout(() => fieldOf(found)?.focus());
  return true;
}

function fieldOf(found: HTMLElement): HTMLElement | null {
  const details = found.closest<HTMLDetailsElement>("details[open]");
  return details?.querySelector<HTMLElement>("textarea, select, input:not([type=hidden])") ?? null;
}
