import { CheckboxField } from "@/components/form/checkbox-field";
import { Form } from "@/components/form/form";
import { NumberField } from "@/components/form/number-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { Translate } from "@/lib/i18n/translate";
import type { PlaceView } from "@/lib/organizations/setup-queries";
import type { FormAction } from "@/lib/platform/form-state";

type PlaceCardProps = {
  t: Translate;
  kind: "group" | "township";
  places: PlaceView[];
  add: FormAction<{ id: string }>;
  edit: FormAction<{ id: string }>;
};

/** Working groups or townships: a line each that opens its form, and one to add. */
export function PlaceCard({ t, kind, places, add, edit }: PlaceCardProps) {
  const title = t(`admin.groups.${kind}s`);
  return (
    <Card title={title}>
      <ul className="divide-y divide-line">
        {places.map((place) => (
          <li key={place.id}>
            <details>
              <summary className="flex min-h-11 cursor-pointer items-center gap-2 sm:min-h-9">
                <span className="tabular w-7 text-sm text-ink-muted">{place.position}</span>
                <span>{place.name}</span>
                {!place.active && <Badge>{t("admin.groups.retired")}</Badge>}
              </summary>
              <Form
                action={edit}
                label={place.name}
                hidden={{ kind, id: place.id }}
                values={{
                  name: place.name,
                  position: String(place.position),
                  active: place.active ? "on" : "",
                }}
                className="grid gap-3 py-3 sm:grid-cols-[1fr_7rem]"
              >
                <TextField name="name" label={t("admin.groups.name")} required />
                <NumberField name="position" label={t("admin.groups.position")} required />
                <CheckboxField name="active" label={t("admin.groups.active")} />
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
      <Form
        action={add}
        label={t(`admin.groups.add.${kind}`)}
        hidden={{ kind }}
        resetOnSuccess
        className="mt-4 grid gap-3 border-t border-line pt-4"
      >
        <TextField name="name" label={t(`admin.groups.add.${kind}`)} required />
        <div>
          <SubmitButton variant="secondary">{t("shell.action.add")}</SubmitButton>
        </div>
      </Form>
    </Card>
  );
}
