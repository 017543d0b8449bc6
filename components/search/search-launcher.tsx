"use client";

import { Search } from "lucide-react";
import { type ComponentType, type MouseEvent, useEffect, useRef, useState } from "react";
import { Kbd } from "@/components/ui/kbd";
import type { SearchDialogProps, SearchView } from "./search-view";

/**
 * The way to the search from every page: a link to its page, and with JavaScript a dialog on top of this one (also by
 * ⌘K, Ctrl K and "/"). The dialog's code is loaded when it is first wanted.
 */
export function SearchLauncher({ view }: { view: SearchView }) {
  const [open, setOpen] = useState(false);
  const [Dialog, setDialog] = useState<ComponentType<SearchDialogProps> | null>(null);
  const loading = useRef<Promise<unknown> | null>(null);

  function load() {
    loading.current ??= import("./search-dialog")
      .then((loaded) => setDialog(() => loaded.SearchDialog))
      .catch(() => location.assign(view.action));
  }
  function show() {
    load();
    setOpen(true);
  }
  const latest = useRef(show);
  latest.current = show;

  useEffect(() => {
    function press(event: KeyboardEvent) {
      const shortcut = event.key.toLowerCase() === "k" && (event.metaKey || event.ctrlKey) && !event.altKey;
      const slash = event.key === "/" && !event.metaKey && !event.ctrlKey && !event.altKey && !isTyping(event.target);
      if (!(shortcut || slash) || event.isComposing || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      latest.current();
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);

  function click(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    show();
  }

  return (
    <>
      <a
        href={view.action}
        onClick={click}
        onPointerEnter={load}
        onFocus={load}
        aria-keyshortcuts="Meta+K Control+K /"
        className="flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md text-sm text-ink-muted no-underline hover:text-accent lg:min-h-9 lg:justify-start lg:border lg:border-line-strong lg:bg-raised lg:px-3"
      >
        <Search size={18} aria-hidden="true" className="shrink-0" />
        <span className="sr-only lg:not-sr-only lg:whitespace-nowrap">{view.texts.open}</span>
        <span className="js-only hidden lg:inline" aria-hidden="true">
          <Kbd>Ctrl K</Kbd>
        </span>
      </a>
      {open && Dialog && <Dialog view={view} onClose={() => setOpen(false)} />}
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])'))
  );
}
