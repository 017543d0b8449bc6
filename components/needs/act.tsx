import type { ReactNode } from "react";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { type ButtonVariant, buttonClass } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import type { NeedAct } from "./reader";

type ActProps = {
  action: NeedAct;
  need: { id: string; version: number };
  label: string;
  /** The key that presses it on the desk. */
  hotkey?: string;
  variant?: ButtonVariant;
};

/** One button that acts at once. */
export function ActButton({ action, need, label, hotkey, variant = "secondary" }: ActProps) {
  return (
    <Form action={action} hidden={hiddenOf(need)} label={label} className="flex flex-wrap items-center gap-2">
      <span data-hotkey={hotkey} className="inline-flex">
        <SubmitButton variant={variant}>
          {label}
          <Hotkey name={hotkey} />
        </SubmitButton>
      </span>
    </Form>
  );
}

/** A disclosure with the act's form: opens without JavaScript and without leaving the record. */
export function ActPanel({
  children,
  submitLabel,
  submitVariant = "primary",
  values,
  ...act
}: ActProps & {
  children: ReactNode;
  submitLabel?: string;
  submitVariant?: ButtonVariant;
  values?: Record<string, string>;
}) {
  return (
    <Disclosure label={act.label} hotkey={act.hotkey} variant={act.variant}>
      <Form action={act.action} hidden={hiddenOf(act.need)} values={values} label={act.label} className="grid gap-4">
        {children}
        <div>
          <SubmitButton variant={submitVariant}>{submitLabel ?? act.label}</SubmitButton>
        </div>
      </Form>
    </Disclosure>
  );
}

export function Disclosure({
  label,
  hotkey,
  variant = "secondary",
  children,
  open,
}: {
  label: string;
  hotkey?: string;
  variant?: ButtonVariant;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <details className="max-w-full open:basis-full" open={open}>
      <summary data-hotkey={hotkey} className={buttonClass({ variant }, "list-none cursor-pointer")}>
        {label}
        <Hotkey name={hotkey} />
      </summary>
      <div className="mt-2 max-w-2xl rounded-md border border-line bg-surface p-4">{children}</div>
    </details>
  );
}

function Hotkey({ name }: { name?: string }) {
  return name ? (
    <span aria-hidden="true" className="js-only hidden opacity-70 lg:inline">
      <Kbd>{name}</Kbd>
    </span>
  ) : null;
}

function hiddenOf(need: { id: string; version: number }) {
  return { id: need.id, version: String(need.version) };
}
