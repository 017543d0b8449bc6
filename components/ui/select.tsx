import { ChevronDown } from "lucide-react";
import type { SelectHTMLAttributes } from "react";
import { cx } from "./cx";

export type SelectOption = { value: string; label: string; group?: string };
export type SelectProps = SelectHTMLAttributes<HTMLSelectElement> & { options: SelectOption[]; placeholder?: string };

export function Select({ options, placeholder, className, ...rest }: SelectProps) {
  return (
    <span className={cx("relative block", className)}>
      <select className="field-control appearance-none pr-9" {...rest}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {groupsOf(options).map(({ group, items }) =>
          group ? (
            <optgroup key={group} label={group}>
              {items.map(optionOf)}
            </optgroup>
          ) : (
            items.map(optionOf)
          ),
        )}
      </select>
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-ink-muted"
      />
    </span>
  );
}

function optionOf(option: SelectOption) {
  return (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  );
}

function groupsOf(options: SelectOption[]): { group: string; items: SelectOption[] }[] {
  const groups = new Map<string, SelectOption[]>();
  for (const option of options) {
    const group = option.group ?? "";
    groups.set(group, [...(groups.get(group) ?? []), option]);
  }
  return [...groups].map(([group, items]) => ({ group, items }));
}
