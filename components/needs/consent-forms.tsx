import { TextField } from "@/components/form/text-field";
import type { NeedView } from "@/lib/needs/need-view";
import { ActButton, ActPanel } from "./act";
import { NeedText } from "./need-text";
import type { NeedAct, Reader } from "./reader";

/** Exactly what will be shown, in which way, and the firm's two answers. */
export function ConsentForms({
  need,
  confirm,
  refuse,
  reader,
  whole = false,
}: {
  need: NeedView;
  confirm: NeedAct;
  refuse: NeedAct;
  reader: Reader;
  /** For a page that does not show the rest of the text anyway. */
  whole?: boolean;
}) {
  const { t } = reader;
  const { internal, visibility } = need;
  if (!internal || !visibility) return null;
  const isMasked = visibility === "masked";
  return (
    <div className="grid gap-4">
      <p>
        {t("needs.field.visibility")}: <strong>{t(`vocabulary.visibility.${visibility}`)}</strong>
        <span className="block text-sm text-ink-muted">{t(`needs.publication.hint.${visibility}`)}</span>
      </p>
      <div className="rounded-md border border-line bg-bg p-4">
        <p className="font-semibold">{isMasked ? internal.publicTitle : internal.ownTitle}</p>
        <p className="prose-zh mt-1 whitespace-pre-line">{isMasked ? internal.publicProblem : internal.ownProblem}</p>
        {!isMasked && need.firm && <p className="mt-2 text-sm text-ink-muted">{need.firm.name}</p>}
        {!isMasked && whole && (
          <div className="mt-4 grid gap-3">
            <NeedText need={{ ...need, problem: "" }} t={t} />
            {need.keywords.length > 0 && (
              <p className="text-sm text-ink-muted">
                {t("needs.field.keywords")}: {need.keywords.join(t("needs.comma"))}
              </p>
            )}
          </div>
        )}
      </div>
      <p className="text-sm text-ink-muted">{t("needs.consent.neverShown")}</p>
      <div className="flex flex-wrap items-start gap-3">
        <ActButton action={confirm} need={need} label={t("needs.act.confirmConsent")} variant="primary" />
        <ActPanel action={refuse} need={need} label={t("needs.act.refuseConsent")}>
          <TextField name="reason" label={t("needs.form.refuseReason")} hint={t("needs.form.refuseHint")} />
        </ActPanel>
      </div>
    </div>
  );
}
