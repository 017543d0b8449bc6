import type { MouseEvent, ReactNode } from "react";

export const dialogClass =
  "m-auto max-h-[min(90dvh,52rem)] w-[min(34rem,calc(100vw-2rem))] overflow-auto rounded-lg border border-line bg-surface text-start font-normal whitespace-normal text-ink shadow-float";

export function DialogHeading({ id, title, text }: { id: string; title: string; text?: ReactNode }) {
  return (
    <div>
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {text && <div className="mt-1.5 leading-[1.7] text-ink-muted">{text}</div>}
    </div>
  );
}

/** A click on the backdrop has the dialog itself as its target; the content is a child. */
export function closeOnBackdrop(event: MouseEvent<HTMLDialogElement>) {
  if (event.target === event.currentTarget) event.currentTarget.close();
}
