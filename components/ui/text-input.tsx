import type { InputHTMLAttributes, Ref } from "react";
import { cx } from "./cx";

export type TextInputProps = InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> };

export function TextInput({ className, type = "text", ...rest }: TextInputProps) {
  return <input type={type} className={cx("field-control", className)} {...rest} />;
}
