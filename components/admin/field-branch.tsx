import { CheckboxField } from "@/components/form/checkbox-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { Locale } from "@/db/enums";
import type { FieldView } from "@/lib/expertise/queries";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";

type FieldBranchProps = {
  t: Translate;
  locale: Locale;
  root: FieldView;
  leaves: FieldView[];
  use: Record<string, { needs: number; experts: number }>;
  action: FormAction<{ code: string }>;
};

/** A field of level 1 with its level 2; each line opens its form. */
export function FieldBranch({ t, locale, root, leaves, use, action }: FieldBranchProps) {
  return (
    <Card title={`${root.code} ${locale === "en" ? root.nameEn : root.nameZh}`}>
      <ul className="divide-y divide-line">
        {[root, ...leaves].map((field) => (
          <li key={field.code}>
            <details>
              <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 sm:min-h-9">
                <span className="tabular w-10 text-sm text-ink-muted">{field.code}</span>
                <span className={field.parentCode ? "" : "font-medium"}>
                  {locale === "en" ? field.nameEn : field.nameZh}
                </span>
                {!field.active && <Badge>{t("admin.taxonomy.retired")}</Badge>}
                {field.parentCode && (
                  <span className="tabular ml-auto text-sm text-ink-muted">
                    {t("admin.taxonomy.use", countsOf(use, field))}
                  </span>
                )}
              </summary>
              <Form
                action={action}
                label={field.nameZh}
                hidden={{ code: field.code }}
                values={{ nameZh: field.nameZh, nameEn: field.nameEn, active: field.active ? "on" : "" }}
                className="grid gap-3 py-3 sm:grid-cols-2"
              >
                <TextField name="nameZh" label={t("admin.taxonomy.nameZh")} required />
                <TextField name="nameEn" label={t("admin.taxonomy.nameEn")} required />
                <CheckboxField name="active" label={t("admin.taxonomy.active")} />
                <div>
                  <SubmitButton size="sm" variant="secondary">
                    {t("shell.action.save")}
                  </SubmitButton>
                </div>
              </Form>
            </details>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const countsOf = (use: FieldBranchProps["use"], field: FieldView) => use[field.code] ?? { needs: 0, experts: 0 };
