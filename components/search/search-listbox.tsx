import { ArrowRight } from "lucide-react";
import { Kbd } from "@/components/ui/kbd";
import { BaseLink } from "@/components/ui/text-link";
import { MarkedText } from "./marked-text";
import type { OptionGroup } from "./search-options";
import type { SearchView } from "./search-view";

type SearchListboxProps = {
  id: string;
  label: string;
  groups: readonly OptionGroup[];
  chosen: string | null;
  domId: (id: string) => string;
  onChoose: () => void;
};

/** The options of the combobox in their groups; focus stays in the text, so none of them can be tabbed to. */
export function SearchListbox({ id, label, groups, chosen, domId, onChoose }: SearchListboxProps) {
  return (
    <div id={id} role="listbox" aria-label={label}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
        <div key={group.id} role="group" aria-labelledby={domId(group.id)} className="pb-2">
          <div id={domId(group.id)} className="px-3 pt-2 pb-1 text-xs font-semibold text-ink-muted">
            {group.label}
          </div>
          {group.options.map((option) => (
            <BaseLink
              key={option.id}
              id={domId(option.id)}
              href={option.href}
              role="option"
              aria-selected={option.id === chosen}
              tabIndex={-1}
              lang={option.lang}
              onClick={onChoose}
              className="flex min-h-11 flex-wrap items-center gap-x-3 rounded-md px-3 py-1.5 text-ink no-underline hover:bg-accent-soft aria-selected:bg-accent-soft aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-focus"
            >
              {option.more ? (
                <span className="inline-flex items-center gap-1 text-sm text-accent">
                  <MarkedText parts={option.title} />
                  <ArrowRight size={14} aria-hidden="true" />
                </span>
              ) : (
                <span className="min-w-0 break-words">
                  <MarkedText parts={option.title} />
                </span>
              )}
              {option.detail && <span className="min-w-0 text-sm text-ink-muted">{option.detail}</span>}
            </BaseLink>
          ))}
        </div>
      ))}
    </div>
  );
}

/** Which keys do what; for those who have keys. */
export function SearchKeys({ texts }: { texts: SearchView["texts"] }) {
  return (
    <p className="hidden gap-4 border-t border-line px-4 py-2 text-xs text-ink-muted sm:flex" aria-hidden="true">
      <span>
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> {texts.keys.move}
      </span>
      <span>
        <Kbd>↵</Kbd> {texts.keys.open}
      </span>
      <span>
        <Kbd>Esc</Kbd> {texts.keys.close}
      </span>
    </p>
  );
}
