import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from "react";
import { cx } from "./cx";
import { Spinner } from "./spinner";
import { BaseLink } from "./text-link";

export type ButtonVariant = "primary" | "secondary" | "ghost" | "danger";
export type ButtonSize = "sm" | "md";
type Look = { variant?: ButtonVariant; size?: ButtonSize; icon?: ReactNode };

const variants: Record<ButtonVariant, string> = {
  primary: "border-transparent bg-accent text-accent-ink hover:bg-accent-strong",
  secondary: "border-line-strong bg-raised text-ink hover:border-ink-muted hover:bg-bg",
  ghost: "border-transparent text-ink-muted hover:bg-accent-soft hover:text-ink",
  danger: "border-transparent bg-danger text-danger-ink hover:brightness-90",
};
const sizes: Record<ButtonSize, string> = {
  sm: "min-h-11 px-3 text-sm sm:min-h-8 sm:px-2.5",
  md: "min-h-11 px-4 text-base sm:min-h-9",
};

export function buttonClass({ variant = "secondary", size = "md" }: Look, className?: string): string {
  return cx(
    "inline-flex items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap select-none no-underline",
    "transition-colors duration-100 disabled:opacity-55 aria-disabled:opacity-55",
    "[&_svg]:size-[1.15em] [&_svg]:shrink-0",
    variants[variant],
    sizes[size],
    className,
  );
}

type ButtonProps = Look & ButtonHTMLAttributes<HTMLButtonElement> & { pending?: boolean; ref?: Ref<HTMLButtonElement> };

export function Button({ variant, size, icon, pending, className, children, type = "button", ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={buttonClass({ variant, size }, className)}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      {...rest}
    >
      {pending ? <Spinner /> : icon}
      {children}
    </button>
  );
}

type LinkButtonProps = Look & AnchorHTMLAttributes<HTMLAnchorElement> & { href: string; prefetch?: boolean };

export function LinkButton({ variant, size, icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <BaseLink className={buttonClass({ variant, size }, className)} {...rest}>
      {icon}
      {children}
    </BaseLink>
  );
}
