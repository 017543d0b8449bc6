import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Badge } from "@/components/ui/badge";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";
import type { SavedSearchView } from "@/lib/saved-searches/queries";
import { AlertField } from "./alert-field";
import { Conditions } from "./conditions";

type Saved = SavedSearchView & { labels: string[] };
type SavedSearchListProps<Edited, Removed> = {
  t: Translate;
  locale: Locale;
  searches: readonly Saved[];
  edit: FormAction<Edited>;
  remove: FormAction<Removed>;
};

/** A person's saved searches: the way to each list, and what is changed about it in place. */
export function SavedSearchList<Edited, Removed>(props: SavedSearchListProps<Edited, Removed>) {
  return (
    <ul>
      {props.searches.map((saved) => (
        <SavedSearchRow key={saved.id} {...props} saved={saved} />
      ))}
    </ul>
  );
}

function SavedSearchRow<Edited, Removed>(props: SavedSearchListProps<Edited, Removed> & { saved: Saved }) {
  const { t, locale, saved, edit, remove } = props;
  return (
    <li className="border-b border-line py-4">
      <h2 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg">
        <TextLink href={saved.path} quiet>
          {saved.name}
        </TextLink>
        <Badge tone={saved.alert === "none" ? "neutral" : "done"}>{t(`savedSearches.alert.${saved.alert}`)}</Badge>
      </h2>
      <Conditions t={t} kind={saved.kind} labels={saved.labels} />
      <p className="mt-2 text-sm text-ink-muted">
        {saved.lastMailAt
          ? t("savedSearches.lastMail", { when: formatInstant(locale, saved.lastMailAt) })
          : t("savedSearches.neverMailed")}
      </p>
      <details className="mt-2">
        <summary className="inline-flex min-h-11 items-center text-sm text-accent underline underline-offset-4">
          {t("savedSearches.edit")}
        </summary>
        <div className="mt-2 rounded-lg border border-line bg-surface p-4">
          <Form
            // A change made elsewhere, or just now, starts the form anew.
            key={saved.version}
            action={edit}
            hidden={{ id: saved.id, version: String(saved.version) }}
            values={{ name: saved.name, alert: saved.alert }}
            label={`${t("savedSearches.edit")} ${saved.name}`}
          >
            <TextField name="name" label={t("savedSearches.field.name")} maxLength={60} required />
            <AlertField t={t} />
            <div>
              <SubmitButton>{t("shell.action.save")}</SubmitButton>
            </div>
          </Form>
          <Form
            action={remove}
            hidden={{ id: saved.id }}
            label={`${t("savedSearches.remove.label")} ${saved.name}`}
            className="mt-4 border-t border-line pt-4"
          >
            <ConfirmButton
              title={t("savedSearches.remove.title")}
              text={t("savedSearches.remove.text")}
              confirmLabel={t("savedSearches.remove.label")}
              cancelLabel={t("shell.action.cancel")}
              size="sm"
            >
              {t("savedSearches.remove.label")}
            </ConfirmButton>
          </Form>
        </div>
      </details>
    </li>
  );
}
