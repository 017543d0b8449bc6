import type { ReactNode } from "react";

export type ChoiceOption = { value: string; label: string; hint?: ReactNode };
type RadioGroupProps = { name: string; legend: ReactNode; options: ChoiceOption[]; defaultValue?: string };

export function RadioGroup({ name, legend, options, defaultValue }: RadioGroupProps) {
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{legend}</legend>
      <RadioOptions name={name} options={options} defaultValue={defaultValue} />
    </fieldset>
  );
}

export function RadioOptions({ name, options, defaultValue }: Omit<RadioGroupProps, "legend">) {
  return (
    <div className="flex flex-wrap gap-x-5">
      {options.map((option) => (
        <label key={option.value} className="inline-flex min-h-11 items-start gap-2 py-2.5 sm:min-h-8 sm:py-1">
          <input
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === defaultValue}
            className="tick mt-[0.15em]"
          />
          <span>
            {option.label}
            {option.hint && <span className="block text-sm text-ink-muted">{option.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
