import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { FormAction } from "@/lib/platform/form-state";

type ReasonFormProps<Data> = {
  action: FormAction<Data>;
  hidden: Record<string, string>;
  text: string;
  reason: string;
  submit: string;
  danger?: boolean;
};

/** An act that wants a reason, which the audit trail keeps. */
export function ReasonForm<Data>({ action, hidden, text, reason, submit, danger }: ReasonFormProps<Data>) {
  return (
    <Form action={action} hidden={hidden} label={submit} className="grid gap-3" resetOnSuccess>
      <p className="text-sm text-ink-muted">{text}</p>
      <TextField name="reason" label={reason} required />
      <div>
        <SubmitButton variant={danger ? "danger" : "secondary"}>{submit}</SubmitButton>
      </div>
    </Form>
  );
}
