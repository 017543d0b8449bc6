import { cx } from "./cx";
import { type Tone, textTone } from "./tone";

type ProgressProps = { label: string; value?: number; max?: number; text?: string; tone?: Tone };

export function Progress({ label, value, max = 100, text, tone = "accent" }: ProgressProps) {
  return (
    <div>
      <div className="mb-1 flex justify-between gap-3 text-sm">
        <span>{label}</span>
        {text && <span className="tabular text-ink-muted">{text}</span>}
      </div>
      <progress aria-label={label} className={cx("meter", textTone[tone])} value={value} max={max}>
        {text}
      </progress>
    </div>
  );
}
