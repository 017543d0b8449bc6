import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import type { Translate } from "@/lib/i18n/translate";
import type { ImportView } from "@/lib/imports/queries";
import type { FormAction } from "@/lib/platform/form-state";

export type ImportActs = {
  confirm: FormAction<{ id: string }>;
  retry: FormAction<{ id: string }>;
  discard: FormAction<{ id: string }>;
};

type ActProps<Act extends keyof ImportActs> = { t: Translate; found: ImportView; action: ImportActs[Act] };

const hidden = (found: ImportView) => ({ id: found.id, version: String(found.version) });

export function ConfirmImport({ t, found, action }: ActProps<"confirm">) {
  const label = t(found.kind === "needs" ? "imports.action.confirm" : "imports.experts.confirm", {
    count: found.created + found.changed,
  });
  return (
    <Form action={action} hidden={hidden(found)} label={label} className="grid gap-2">
      <div>
        <SubmitButton>{label}</SubmitButton>
      </div>
    </Form>
  );
}

export function RetryImport({ t, found, action }: ActProps<"retry">) {
  if (!found.canRetry) return null;
  return (
    <Form action={action} hidden={hidden(found)} label={t("imports.action.retry")} className="grid gap-2">
      <div>
        <SubmitButton>{t("imports.action.retry")}</SubmitButton>
      </div>
    </Form>
  );
}

/** 放弃: the sheet was not confirmed, so nothing is lost but the upload. */
export function DiscardImport({ t, found, action }: ActProps<"discard">) {
  if (!found.canDiscard) return null;
  const label = t(found.status === "preview" ? "imports.action.discard" : "imports.action.discardFailed");
  return (
    <Form action={action} hidden={hidden(found)} label={label} className="grid gap-2">
      <div>
        <ConfirmButton
          variant="secondary"
          title={t("imports.discard.title")}
          text={t("imports.discard.text")}
          confirmLabel={label}
          cancelLabel={t("shell.action.cancel")}
        >
          {label}
        </ConfirmButton>
      </div>
    </Form>
  );
}
