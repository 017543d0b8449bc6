"use client";

import { ChevronDown } from "lucide-react";
import { type ButtonHTMLAttributes, type ReactNode, useEffect, useRef } from "react";
import { buttonClass } from "./button";
import { cx } from "./cx";
import { BaseLink } from "./text-link";

type MenuProps = {
  label: string;
  children: ReactNode;
  icon?: ReactNode;
  iconOnly?: boolean;
  align?: "start" | "end";
  size?: "sm" | "md";
};

/** A disclosure of links and buttons on `<details>`: opens without JavaScript; with it, Escape and a click outside close it. */
export function Menu({ label, children, icon, iconOnly, align = "end", size }: MenuProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    function close(event: Event) {
      const menu = ref.current;
      if (!menu?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        if (menu.contains(document.activeElement)) menu.querySelector("summary")?.focus();
      } else if (menu.contains(event.target as Node)) return;
      menu.open = false;
    }
    document.addEventListener("pointerdown", close);
    document.addEventListener("focusin", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("focusin", close);
      document.removeEventListener("keydown", close);
    };
  }, []);
  return (
    <details ref={ref} className="group relative inline-block">
      <summary
        className={buttonClass({ variant: "ghost", size }, "list-none")}
        aria-label={iconOnly ? label : undefined}
      >
        {icon}
        {!iconOnly && label}
        {!iconOnly && <ChevronDown aria-hidden="true" className="group-open:rotate-180" />}
      </summary>
      <div
        className={cx(
          "absolute z-30 mt-1 flex max-h-[70vh] min-w-44 max-w-[calc(100vw-2rem)] flex-col overflow-auto rounded-md border border-line bg-raised p-1 shadow-float",
          align === "end" ? "right-0" : "left-0",
        )}
      >
        {children}
      </div>
    </details>
  );
}

const itemClass =
  "flex min-h-11 w-full items-center gap-2 rounded-sm px-3 text-start text-base text-ink no-underline hover:bg-accent-soft -outline-offset-2 sm:min-h-8 sm:text-sm [&_svg]:size-4";

export function MenuLink({
  href,
  children,
  icon,
  current,
}: {
  href: string;
  children: ReactNode;
  icon?: ReactNode;
  current?: boolean;
}) {
  return (
    <BaseLink href={href} className={itemClass} aria-current={current ? "page" : undefined}>
      {icon}
      {children}
    </BaseLink>
  );
}

export function MenuButton({
  icon,
  children,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { icon?: ReactNode }) {
  return (
    <button type="submit" className={itemClass} {...rest}>
      {icon}
      {children}
    </button>
  );
}

export function MenuSeparator() {
  return <hr className="my-1 border-line" />;
}
