import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Notice } from "@/components/ui/notice";
import { formatInstant } from "@/lib/i18n/format";
import type { FormAction } from "@/lib/platform/form-state";
import type { Reader } from "./reader";

/** Says that the fields show what was typed last time, and offers to throw it away. */
export function DraftNotice({
  savedAt,
  stale,
  objectId,
  discard,
  reader,
}: {
  savedAt: Date;
  /** The record has changed since: what was typed may not fit it any more. */
  stale?: boolean;
  objectId: string;
  discard: FormAction<void>;
  reader: Reader;
}) {
  const { t, locale } = reader;
  return (
    <Notice
      tone={stale ? "wait" : "accent"}
      className="mb-5"
      title={t("needs.draft.restored", { time: formatInstant(locale, savedAt) })}
      actions={
        <Form
          action={discard}
          hidden={{ form: "need", objectId }}
          label={t("needs.draft.discard")}
          className="contents"
        >
          <SubmitButton variant="secondary" size="sm">
            {t("needs.draft.discard")}
          </SubmitButton>
        </Form>
      }
    >
      {stale && t("needs.draft.stale")}
    </Notice>
  );
}
