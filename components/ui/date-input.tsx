import { TextInput, type TextInputProps } from "./text-input";

export function DateInput(props: Omit<TextInputProps, "type">) {
  return (
    <span className="block sm:max-w-48">
      <TextInput type="date" {...props} />
    </span>
  );
}
