import { Bar } from "./bar-chart";
import { BaseLink } from "./text-link";

type Step = { label: string; value: number; text?: string; href?: string; rate?: string };

/** Steps in order, each a share of the first; `rate` says in words what passed from the step before. */
export function FunnelChart({ title, steps }: { title: string; steps: Step[] }) {
  const top = Math.max(1, ...steps.map((step) => step.value));
  return (
    <figure>
      <figcaption className="mb-3 font-semibold">{title}</figcaption>
      <ol className="grid gap-2.5">
        {steps.map((step) => (
          <li key={step.label}>
            <div className="mb-1 flex items-baseline justify-between gap-3">
              <span>{step.label}</span>
              <span className="flex items-baseline gap-3">
                {step.rate && <span className="text-xs text-ink-muted">{step.rate}</span>}
                {step.href ? (
                  <BaseLink
                    href={step.href}
                    aria-label={`${step.label} ${step.text ?? step.value}`}
                    className="tabular inline-block min-w-6 text-end text-xl font-semibold hover:text-accent hover:underline"
                  >
                    {step.text ?? step.value}
                  </BaseLink>
                ) : (
                  <span className="tabular text-xl font-semibold">{step.text ?? step.value}</span>
                )}
              </span>
            </div>
            <Bar share={step.value / top} className="block w-full" />
          </li>
        ))}
      </ol>
    </figure>
  );
}
