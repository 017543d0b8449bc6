import { Search } from "lucide-react";
import { Button } from "./button";
import { HiddenInputs } from "./hidden-inputs";
import { TextInput } from "./text-input";

type SearchFieldProps = {
  action: string;
  label: string;
  submitLabel: string;
  name?: string;
  defaultValue?: string;
  placeholder?: string;
  hidden?: Record<string, string | string[] | undefined>;
};

/** A plain GET form: the query is in the URL, and `hidden` carries the other filters along. */
export function SearchField({
  action,
  label,
  submitLabel,
  name = "q",
  defaultValue,
  placeholder,
  hidden,
}: SearchFieldProps) {
  return (
    <search className="block w-full">
      <form action={action} method="get" className="flex gap-2">
        <HiddenInputs values={hidden} />
        <span className="relative min-w-0 flex-1">
          <Search
            aria-hidden="true"
            className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-ink-faint"
          />
          <TextInput
            type="search"
            name={name}
            aria-label={label}
            placeholder={placeholder}
            defaultValue={defaultValue}
            key={defaultValue}
            className="pl-9"
            enterKeyHint="search"
          />
        </span>
        <Button type="submit">{submitLabel}</Button>
      </form>
    </search>
  );
}
