import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { LinkButton } from "@/components/ui/button";
import type { FieldSuggestion } from "@/lib/matching/suggest-fields";
import { choosableCloseReasons } from "@/lib/needs/input";
import type { NeedView } from "@/lib/needs/need-view";
import { ActButton, ActPanel } from "./act";
import { ClassifyPanel } from "./classify-panel";
import { optionsOf } from "./options";
import type { NeedAct, Reader } from "./reader";

export type DeskActs = Record<
  | "accept"
  | "return"
  | "classify"
  | "publish"
  | "unpublish"
  | "close"
  | "transfer"
  | "withdraw"
  | "reopen"
  | "renew"
  | "solve"
  | "assign"
  | "submit",
  NeedAct
>;
export type DeskChoices = {
  fields: readonly { code: string; zh: string; en: string; parent: string | null }[];
  owners: readonly { id: string; name: string }[];
  /** Fields that the need's words speak for; null once it has one. */
  suggestion: FieldSuggestion | null;
};

/** The acts that state and policy allow, the likely next one first. */
export function DeskActions({
  need,
  acts,
  choices,
  reader,
}: {
  need: NeedView;
  acts: DeskActs;
  choices: DeskChoices;
  reader: Reader;
}) {
  const { t, href } = reader;
  const may = (act: (typeof need.acts)[number]) => need.acts.includes(act);
  const shared = (act: keyof DeskActs) => ({ action: acts[act], need, label: t(`needs.act.${act}`) });
  return (
    <div className="flex flex-wrap items-start gap-2">
      {may("accept") && <ActButton {...shared("accept")} hotkey="a" variant="primary" />}
      {may("submit") && need.status === "returned" && <ActButton {...shared("submit")} />}
      {may("publish") && <ActButton {...shared("publish")} hotkey="p" variant="primary" />}
      {may("return") && (
        <ActPanel {...shared("return")} hotkey="r" submitVariant="danger">
          <TextareaField
            name="opinion"
            label={t("needs.form.opinion")}
            hint={t("needs.form.opinionHint")}
            max={500}
            required
          />
        </ActPanel>
      )}
      {may("classify") && (
        <ClassifyPanel
          need={need}
          action={acts.classify}
          fields={choices.fields}
          suggestion={choices.suggestion}
          reader={reader}
        />
      )}
      {may("edit") && <LinkButton href={href(`/desk/needs/${need.id}/edit`)}>{t("needs.act.edit")}</LinkButton>}
      {may("renew") && <ActButton {...shared("renew")} variant="primary" />}
      {may("solve") && (
        <ActPanel {...shared("solve")}>
          <RadioField
            name="outcome"
            label={t("needs.form.outcome")}
            options={optionsOf(t, "needStatus", ["solved", "partly_solved"])}
            required
          />
          <TextareaField
            name="note"
            label={t("needs.form.evidence")}
            hint={t("needs.form.evidenceHint")}
            max={500}
            required
          />
        </ActPanel>
      )}
      {may("reopen") && (
        <ActPanel {...shared("reopen")}>
          <TextField name="reason" label={t("needs.form.reason")} />
        </ActPanel>
      )}
      {may("unpublish") && (
        <ActPanel {...shared("unpublish")}>
          <TextField name="reason" label={t("needs.form.reason")} hint={t("needs.form.unpublishHint")} />
        </ActPanel>
      )}
      {may("transfer") && (
        <ActPanel {...shared("transfer")}>
          <TextareaField
            name="opinion"
            label={t("needs.form.transferTo")}
            hint={t("needs.form.transferHint")}
            max={300}
            required
          />
        </ActPanel>
      )}
      {may("assign") && choices.owners.length > 0 && (
        <ActPanel {...shared("assign")} values={{ ownerId: need.internal?.ownerId ?? "" }}>
          <SelectField
            name="ownerId"
            label={t("needs.field.owner")}
            options={choices.owners.map((owner) => ({ value: owner.id, label: owner.name }))}
            placeholder={t("needs.form.choose")}
          />
        </ActPanel>
      )}
      {may("close") && (
        <ActPanel {...shared("close")} submitVariant="danger">
          <SelectField
            name="reason"
            label={t("needs.form.closeReason")}
            options={optionsOf(t, "closeReason", choosableCloseReasons)}
            placeholder={t("needs.form.choose")}
            required
          />
          <TextField name="note" label={t("needs.form.note")} />
        </ActPanel>
      )}
      {may("withdraw") && (
        <ActPanel {...shared("withdraw")} submitVariant="danger">
          <TextField name="reason" label={t("needs.form.withdrawReason")} />
        </ActPanel>
      )}
    </div>
  );
}
