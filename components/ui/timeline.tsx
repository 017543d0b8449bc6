import type { ReactNode } from "react";
import { cx } from "./cx";
import { type Tone, textTone } from "./tone";

export type TimelineItem = {
  id: string;
  who?: ReactNode;
  when: ReactNode;
  what: ReactNode;
  why?: ReactNode;
  tone?: Tone;
};

export function Timeline({ label, items }: { label: string; items: TimelineItem[] }) {
  return (
    <ol aria-label={label} className="ml-1.5 border-l border-line">
      {items.map((item) => (
        <li key={item.id} className="relative pb-4 pl-5 last:pb-0">
          <span
            aria-hidden="true"
            className={cx(
              "absolute top-[0.5em] -left-[5px] size-[9px] rounded-full border-2 border-surface bg-current",
              textTone[item.tone ?? "neutral"],
            )}
          />
          <div className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-medium">{item.what}</span>
            <span className="text-sm text-ink-muted">
              {item.who}
              {item.who && " · "}
              {item.when}
            </span>
          </div>
          {item.why && <div className="mt-0.5 leading-[1.7] text-ink-muted">{item.why}</div>}
        </li>
      ))}
    </ol>
  );
}
