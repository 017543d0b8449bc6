export type Section = { label: string; href: string; current: boolean; count?: number };

/** The sections of the desk, the workspace or the admin's rooms. */
export function SectionNav({ label, sections }: { label: string; sections: Section[] }) {
  return (
    <nav aria-label={label} className="border-b border-line bg-bg no-print">
      <ul className="page flex gap-1 overflow-x-auto">
        {sections.map((section) => (
          <li key={section.href}>
            <a
              href={section.href}
              aria-current={section.current ? "page" : undefined}
              className="flex min-h-11 items-center gap-1.5 whitespace-nowrap border-b-2 border-transparent px-2.5 text-sm text-ink-muted no-underline hover:text-accent aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {section.label}
              {section.count !== undefined && <span className="tabular text-xs text-ink-faint">{section.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
