import { X } from "lucide-react";
import type { ReactNode } from "react";
import { BaseLink } from "./text-link";

/** A chosen filter; the whole chip is the link that takes it away. */
export function Chip({ label, href, removeLabel }: { label: string; href: string; removeLabel: string }) {
  return (
    <li>
      <BaseLink
        href={href}
        aria-label={`${removeLabel}: ${label}`}
        className="inline-flex min-h-11 items-center gap-1.5 rounded-full border border-accent-soft bg-accent-soft px-3 text-sm text-accent-strong hover:border-accent sm:min-h-7"
      >
        {label}
        <X aria-hidden="true" className="size-3.5" />
      </BaseLink>
    </li>
  );
}

export function ChipList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {children}
    </ul>
  );
}
