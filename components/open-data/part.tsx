import type { ReactNode } from "react";

/** A part of the page of open data, under its own heading and address. */
export function Part({
  id,
  title,
  text,
  children,
}: {
  id: string;
  title: string;
  text?: string;
  children?: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="grid gap-4">
      <div>
        <h2 id={`${id}-title`} className="text-xl">
          {title}
        </h2>
        {text && <p className="mt-1.5 max-w-[46em] leading-[1.7] text-ink-muted">{text}</p>}
      </div>
      {children}
    </section>
  );
}
