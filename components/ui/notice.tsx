import { CircleAlert, CircleCheck, Clock, Info } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "./cx";
import { softTone, type Tone } from "./tone";

const icons = { neutral: Info, accent: Info, wait: Clock, done: CircleCheck, danger: CircleAlert } satisfies Record<
  Tone,
  unknown
>;

type NoticeProps = {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  live?: "status" | "alert" | "off";
  className?: string;
};

/** Danger interrupts a screen reader; other tones are read in their place unless `live` asks for more. */
export function Notice({ tone = "neutral", title, children, actions, live, className }: NoticeProps) {
  const Icon = icons[tone];
  const role = live ?? (tone === "danger" ? "alert" : "off");
  return (
    <div
      role={role === "off" ? undefined : role}
      className={cx("flex gap-3 rounded-md border px-4 py-3", softTone[tone], className)}
    >
      <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="leading-[1.7] text-ink">{children}</div>}
        {actions && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
