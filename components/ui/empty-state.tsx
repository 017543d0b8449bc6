import type { ReactNode } from "react";

type EmptyStateProps = { icon?: ReactNode; title: string; text?: ReactNode; action?: ReactNode; level?: 2 | 3 };

export function EmptyState({ icon, title, text, action, level = 2 }: EmptyStateProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="flex flex-col items-center gap-2 rounded-lg border border-dashed border-line px-6 py-12 text-center">
      {icon && (
        <span aria-hidden="true" className="text-ink-faint [&_svg]:size-8 [&_svg]:stroke-[1.25]">
          {icon}
        </span>
      )}
      <Heading className="text-lg">{title}</Heading>
      {text && <div className="max-w-[34em] leading-[1.7] text-ink-muted">{text}</div>}
      {action && <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
