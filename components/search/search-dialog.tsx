"use client";

import { Search } from "lucide-react";
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { closeOnBackdrop } from "@/components/ui/dialog-parts";
import { forgetSearches, recentSearches, rememberSearch } from "./recent-searches";
import { SearchKeys, SearchListbox } from "./search-listbox";
import { optionGroups } from "./search-options";
import type { SearchDialogProps } from "./search-view";
import { useSuggestions } from "./use-suggestions";

/** The search on top of any page: a combobox (ARIA APG) in a form that leads to the result page by Enter. */
export function SearchDialog({ view, onClose }: SearchDialogProps) {
  const { texts } = view;
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [text, setText] = useState("");
  const [composing, setComposing] = useState(false);
  const [recent, setRecent] = useState(recentSearches);
  const [active, setActive] = useState<string | null>(null);
  const { groups: found, status, failed } = useSuggestions(text, composing, view.locale);
  const groups = optionGroups(view, text, found, recent);
  const ids = groups.flatMap((group) => group.options.map((option) => option.id));
  const chosen = active !== null && ids.includes(active) ? active : null;
  const domId = (id: string) => `${listId}${id}`;

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  function press(event: KeyboardEvent) {
    // Keys belong to the input method until it is done; 229 is what Safari says for the one that ends it.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      document.getElementById(domId(chosen))?.click();
    }
  }

  /** Round and round, through "none": the text itself. */
  function move(step: number) {
    if (ids.length === 0) return;
    const places = ids.length + 1;
    const at = chosen ? ids.indexOf(chosen) : ids.length;
    const next = ids[(at + step + places) % places] ?? null;
    setActive(next);
    if (next) document.getElementById(domId(next))?.scrollIntoView({ block: "nearest" });
  }

  function submit(event: FormEvent) {
    if (composing || !text.trim()) event.preventDefault();
    else rememberSearch(text);
  }

  function choose() {
    rememberSearch(text);
    dialog.current?.close();
  }

  const note = failed ? texts.failed : !text.trim() ? texts.start : status && ids.length === 0 ? texts.nothing : null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way out, natively
    <dialog
      ref={dialog}
      aria-label={texts.label}
      onClose={onClose}
      onClick={closeOnBackdrop}
      className="mx-auto mt-[max(1rem,10vh)] mb-auto max-h-[min(80dvh,44rem)] w-[min(40rem,calc(100vw-1.5rem))] overflow-hidden rounded-lg border border-line bg-surface p-0 text-ink shadow-float open:flex open:flex-col"
    >
      <form
        action={view.action}
        method="get"
        onSubmit={submit}
        className="flex items-center gap-2 border-b border-line p-2"
      >
        <Search size={18} aria-hidden="true" className="ml-2 shrink-0 text-ink-faint" />
        <input
          name="q"
          role="combobox"
          aria-label={texts.label}
          aria-expanded={ids.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? domId(chosen) : undefined}
          placeholder={texts.placeholder}
          value={text}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={(event) => {
            setText(event.target.value);
            setActive(null);
          }}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
          onKeyDown={press}
          className="min-h-11 min-w-0 flex-1 rounded-md bg-transparent px-1 text-lg placeholder:text-ink-faint"
        />
        <Button type="submit" size="sm" variant="primary">
          {texts.submit}
        </Button>
        <Button size="sm" variant="ghost" onClick={() => dialog.current?.close()}>
          {texts.close}
        </Button>
      </form>
      <div className="min-h-0 overflow-y-auto p-2">
        {note && <p className="px-3 py-3 text-sm text-ink-muted">{note}</p>}
        <SearchListbox
          id={listId}
          label={texts.label}
          groups={groups}
          chosen={chosen}
          domId={domId}
          onChoose={choose}
        />
        {!text.trim() && recent.length > 0 && (
          <Button
            size="sm"
            variant="ghost"
            onClick={() => {
              forgetSearches();
              setRecent([]);
            }}
          >
            {texts.clearRecent}
          </Button>
        )}
      </div>
      <p role="status" className="sr-only">
        {text.trim() ? (failed ? texts.failed : status) : ""}
      </p>
      <SearchKeys texts={texts} />
    </dialog>
  );
}
