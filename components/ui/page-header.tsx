import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { TextLink } from "./text-link";

type Crumb = { label: string; href?: string };
type PageHeaderProps = {
  title: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  badges?: ReactNode;
  breadcrumbs?: Crumb[];
  breadcrumbsLabel?: string;
};

export function PageHeader({ title, description, actions, badges, breadcrumbs, breadcrumbsLabel }: PageHeaderProps) {
  return (
    <header className="mb-5 sm:mb-6">
      {breadcrumbs && breadcrumbs.length > 0 && <Breadcrumbs items={breadcrumbs} label={breadcrumbsLabel} />}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-80">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
            <h1 className="text-2xl tracking-tight">{title}</h1>
            {badges}
          </div>
          {description && <div className="mt-1.5 max-w-[46em] leading-[1.7] text-ink-muted">{description}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
    </header>
  );
}

function Breadcrumbs({ items, label }: { items: Crumb[]; label?: string }) {
  return (
    <nav aria-label={label} className="mb-1.5 text-sm text-ink-muted">
      <ol className="flex flex-wrap items-center gap-x-1">
        {items.map((item, index) => (
          <li key={index} className="flex items-center gap-x-1">
            {index > 0 && <ChevronRight aria-hidden="true" className="size-3.5 text-ink-faint" />}
            {item.href ? (
              <TextLink href={item.href} quiet className="inline-flex min-h-11 items-center sm:min-h-6">
                {item.label}
              </TextLink>
            ) : (
              <span aria-current="page">{item.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
