import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { LinkButton } from "./button";

type Step = { href: string; label: string };

/** Keyset pages: only neighbours are known. */
export function Pagination(props: { label: string; previous?: Step; next?: Step; summary?: ReactNode }) {
  const { label, previous, next, summary } = props;
  if (!previous && !next && !summary) return null;
  return (
    <nav aria-label={label} className="mt-4 flex flex-wrap items-center justify-between gap-3">
      <div className="tabular text-sm text-ink-muted">{summary}</div>
      <div className="flex gap-2">
        {previous && (
          <LinkButton href={previous.href} rel="prev" size="sm" icon={<ChevronLeft aria-hidden="true" />}>
            {previous.label}
          </LinkButton>
        )}
        {next && (
          <LinkButton href={next.href} rel="next" size="sm">
            {next.label}
            <ChevronRight aria-hidden="true" />
          </LinkButton>
        )}
      </div>
    </nav>
  );
}
