import { RadioField } from "@/components/form/radio-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { NeedView } from "@/lib/needs/need-view";
import { ActButton, ActPanel } from "./act";
import { ConsentForms } from "./consent-forms";
import { nextStep } from "./next-step";
import { optionsOf } from "./options";
import type { NeedAct, Reader } from "./reader";

type OwnActs = Record<"submit" | "confirmConsent" | "refuseConsent" | "withdraw" | "renew" | "solve", NeedAct>;

/** What happens next with the firm's need, and what the firm can do now. */
export function OwnNeedActions({
  need,
  talking,
  acts,
  reader,
}: {
  need: NeedView;
  talking: number;
  acts: OwnActs;
  reader: Reader;
}) {
  const { t, href } = reader;
  const { internal } = need;
  if (!internal) return null;
  const may = (act: (typeof need.acts)[number]) => need.acts.includes(act);
  const step = nextStep({ status: need.status, consent: internal.consent, missing: internal.missing, talking });
  const asked = internal.consent === "requested" && may("confirmConsent");
  return (
    <Card title={t("needs.next.title")}>
      <div className="grid gap-4">
        <p className="leading-[1.7]" role="status">
          {t(`needs.next.${step.key}`, { count: talking })}
          {internal.closeReason && ` ${t(`vocabulary.closeReason.${internal.closeReason}`)}`}
        </p>
        {internal.missing.length > 0 && may("edit") && (
          <p className="text-wait">
            {t("needs.missingList", {
              fields: internal.missing.map((field) => t(`needs.field.${field}`)).join(t("needs.comma")),
            })}
          </p>
        )}
        {asked && (
          <ConsentForms need={need} confirm={acts.confirmConsent} refuse={acts.refuseConsent} reader={reader} />
        )}
        <div className="flex flex-wrap items-start gap-3">
          {may("submit") && (
            <ActButton action={acts.submit} need={need} label={t("needs.act.submit")} variant="primary" />
          )}
          {may("edit") && (
            <LinkButton href={href(`/workspace/needs/${need.id}/edit`)}>{t("needs.act.edit")}</LinkButton>
          )}
          {may("renew") && <ActButton action={acts.renew} need={need} label={t("needs.act.renew")} variant="primary" />}
          {talking > 0 && <LinkButton href={href("/workspace/engagements")}>{t("needs.engagements")}</LinkButton>}
          {may("solve") && (
            <ActPanel action={acts.solve} need={need} label={t("needs.act.confirmSolved")}>
              <RadioField
                name="outcome"
                label={t("needs.form.outcome")}
                options={optionsOf(t, "needStatus", ["solved", "partly_solved"])}
                required
              />
              <TextareaField name="note" label={t("needs.form.solvedHow")} max={500} />
            </ActPanel>
          )}
          {may("withdraw") && (
            <ActPanel action={acts.withdraw} need={need} label={t("needs.act.withdraw")} submitVariant="danger">
              <p className="text-sm text-ink-muted">{t("needs.form.withdrawHint")}</p>
              <TextField name="reason" label={t("needs.form.withdrawReason")} />
            </ActPanel>
          )}
        </div>
      </div>
    </Card>
  );
}
