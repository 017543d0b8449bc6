import { Form } from "@/components/form/form";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { visibilities } from "@/db/enums";
import type { MaskWarning } from "@/lib/needs/check-mask";
import type { NeedView } from "@/lib/needs/need-view";
import { Disclosure } from "./act";
import type { NeedAct, Reader } from "./reader";

export const lookers = ["public", "expert", "firm"] as const;

/** 公开方式: how the need is shown and in which words, what may still give the firm away, and how each reader sees it. */
export function PublicationPanel({
  need,
  warnings,
  prepare,
  reader,
}: {
  need: NeedView;
  warnings: MaskWarning[];
  prepare: NeedAct;
  reader: Reader;
}) {
  const { t, href } = reader;
  const { internal } = need;
  if (!internal) return null;
  return (
    <Card title={t("needs.publication.title")}>
      <div className="grid gap-3">
        <p>
          <strong>
            {need.visibility ? t(`vocabulary.visibility.${need.visibility}`) : t("needs.publication.unset")}
          </strong>
          {need.visibility && (
            <span className="ml-2 text-sm text-ink-muted">{t(`needs.publication.hint.${need.visibility}`)}</span>
          )}
        </p>
        {need.visibility === "masked" && (
          <div className="rounded-md border border-line bg-bg p-3">
            <p className="font-medium">{internal.publicTitle ?? t("needs.publication.noText")}</p>
            {internal.publicProblem && <p className="prose-zh mt-1 whitespace-pre-line">{internal.publicProblem}</p>}
          </div>
        )}
        {need.visibility === "masked" && warnings.length > 0 && (
          <Notice tone="wait" title={t("needs.warning.title")}>
            <ul className="list-disc pl-5">
              {warnings.map((warning) => (
                <li key={warning.kind}>
                  {t(`needs.warning.${warning.kind}`, {
                    word: warning.kind === "onlyMaker" ? t(`vocabulary.industry.${warning.word}`) : warning.word,
                  })}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <p className="flex flex-wrap items-center gap-x-4 text-sm">
          <span className="text-ink-muted">{t("needs.viewAs.label")}</span>
          {lookers.map((looker) => (
            <TextLink
              key={looker}
              href={href(`/desk/needs/${need.id}/as/${looker}`)}
              className="inline-flex min-h-11 items-center sm:min-h-8"
            >
              {t(`needs.viewAs.${looker}`)}
            </TextLink>
          ))}
        </p>
        {need.acts.includes("prepare") && (
          <Disclosure label={t("needs.act.prepare")} open={!need.visibility}>
            <PrepareForm need={need} prepare={prepare} reader={reader} />
          </Disclosure>
        )}
      </div>
    </Card>
  );
}

function PrepareForm({ need, prepare, reader }: { need: NeedView; prepare: NeedAct; reader: Reader }) {
  const { t } = reader;
  return (
    <Form
      action={prepare}
      hidden={{ id: need.id, version: String(need.version) }}
      values={{
        visibility: need.visibility ?? "",
        publicTitle: need.internal?.publicTitle ?? "",
        publicProblem: need.internal?.publicProblem ?? "",
      }}
      label={t("needs.act.prepare")}
      className="grid gap-4"
    >
      {need.internal?.consent === "confirmed" && <Notice tone="wait">{t("needs.publication.voids")}</Notice>}
      <RadioField
        name="visibility"
        label={t("needs.field.visibility")}
        options={visibilities.map((value) => ({
          value,
          label: t(`vocabulary.visibility.${value}`),
          hint: t(`needs.publication.hint.${value}`),
        }))}
        required
      />
      <TextField name="publicTitle" label={t("needs.field.publicTitle")} hint={t("needs.publication.textHint")} />
      <TextareaField name="publicProblem" label={t("needs.field.publicProblem")} max={600} rows={5} />
      <div>
        <SubmitButton>{t("shell.action.save")}</SubmitButton>
      </div>
    </Form>
  );
}
