"use client";

import type { ReactNode } from "react";
import { Button, type ButtonSize, type ButtonVariant } from "@/components/ui/button";
import { useFormContext } from "./form-context";

type SubmitButtonProps = {
  children: ReactNode;
  name?: string;
  value?: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  className?: string;
};

/** Keeps focus while it waits (aria-disabled, not disabled); the form itself ignores a second press. */
export function SubmitButton({ name, value = "", variant = "primary", ...rest }: SubmitButtonProps) {
  const { pending, pressed } = useFormContext();
  const mine = pending && pressed === (name ? `${name}=${value}` : "");
  const named = name ? { name, value } : {};
  return (
    <Button type="submit" variant={variant} pending={mine} aria-disabled={pending || undefined} {...named} {...rest} />
  );
}
