import type { TextInputProps } from "./text-input";

const look =
  "block w-full rounded-md border border-dashed border-line-strong bg-raised p-2 text-sm text-ink-muted file:mr-3 file:min-h-9 file:cursor-pointer file:rounded-md file:border-0 file:bg-accent-soft file:px-3 file:font-medium file:text-accent-strong aria-invalid:border-danger";

export function FileInput(props: Omit<TextInputProps, "type" | "className">) {
  return <input type="file" className={look} {...props} />;
}
