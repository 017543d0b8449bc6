export type Tone = "neutral" | "accent" | "wait" | "done" | "danger";

export const softTone: Record<Tone, string> = {
  neutral: "bg-bg text-ink-muted border-line",
  accent: "bg-accent-soft text-accent-strong border-accent-soft",
  wait: "bg-wait-soft text-wait border-wait-soft",
  done: "bg-done-soft text-done border-done-soft",
  danger: "bg-danger-soft text-danger border-danger-soft",
};

export const textTone: Record<Tone, string> = {
  neutral: "text-ink-muted",
  accent: "text-accent",
  wait: "text-wait",
  done: "text-done",
  danger: "text-danger",
};
