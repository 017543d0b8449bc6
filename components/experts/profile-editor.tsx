import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { NumberField } from "@/components/form/number-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/db/enums";
import type { FieldOption } from "@/lib/experts/field-options";
import type { ExpertView, SchoolOption } from "@/lib/experts/get-expert";
import { formatDate } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";
import { shanghaiDay } from "@/lib/platform/clock";
import type { FormAction } from "@/lib/platform/form-state";
import { OutputList } from "./output-list";
import { ProfileForm } from "./profile-form";

type Versioned = FormAction<{ id: string; version: number }>;
type ById = FormAction<{ id: string }>;
export type ProfileActions = {
  save: Versioned;
  confirm: Versioned;
  capacity: Versioned;
  pause: FormAction<{ id: string; version: number; paused: boolean }>;
  avoid: Versioned;
  unavoid: Versioned;
  addOutput: ById;
  editOutput: ById;
  removeOutput: ById;
};

export type EditorPage = { t: Translate; locale: Locale; today: Date };

type ProfileEditorProps = {
  page: EditorPage;
  expert: ExpertView;
  firms: readonly { id: string; name: string }[];
  schools: readonly SchoolOption[];
  fields: readonly FieldOption[];
  actions: ProfileActions;
};

/** Everything that can be said of an expert, the most often needed first. */
export function ProfileEditor({ page, expert, firms, schools, fields, actions }: ProfileEditorProps) {
  const { t } = page;
  const hidden = { id: expert.id, version: String(expert.version) };
  return (
    <div className="grid gap-5">
      <Availability page={page} expert={expert} hidden={hidden} actions={actions} />
      <Card title={t("experts.profile.basics")}>
        <ProfileForm t={t} expert={expert} schools={schools} fields={fields} action={actions.save} />
      </Card>
      <Card title={t("experts.output.title")}>
        <OutputList t={t} expert={expert} hidden={hidden} actions={actions} />
      </Card>
      <Card title={t("experts.avoid.title")}>
        <p className="mb-3 text-sm text-ink-muted">{t("experts.avoid.text")}</p>
        <AvoidedFirms t={t} firms={firms} hidden={hidden} actions={actions} />
      </Card>
    </div>
  );
}

type PartProps = { hidden: Record<string, string>; actions: ProfileActions };

function Availability({ page, expert, hidden, actions }: PartProps & { page: EditorPage; expert: ExpertView }) {
  const { t, locale, today } = page;
  const paused = expert.pausedUntil !== null && expert.pausedUntil > today ? expert.pausedUntil : null;
  return (
    <Card title={t("experts.availability.title")}>
      {paused && (
        <Notice tone="wait" title={t("experts.availability.pausedUntil", { date: formatDate(locale, paused) })}>
          {t("experts.availability.pausedText")}
        </Notice>
      )}
      <div className="mt-3 grid items-start gap-5 sm:grid-cols-2">
        <Form action={actions.confirm} hidden={hidden} className="grid gap-2" label={t("experts.availability.confirm")}>
          <p className="text-sm text-ink-muted">
            {expert.lastConfirmedAt
              ? t("experts.availability.confirmedOn", { date: formatDate(locale, expert.lastConfirmedAt) })
              : t("experts.availability.neverConfirmed")}
          </p>
          <div>
            <SubmitButton>{t("experts.availability.confirm")}</SubmitButton>
          </div>
        </Form>
        <Form
          action={actions.capacity}
          hidden={hidden}
          values={{ capacity: String(expert.capacity) }}
          className="grid gap-2"
          label={t("experts.field.capacity")}
        >
          <NumberField name="capacity" label={t("experts.field.capacity")} />
          <div>
            <SubmitButton variant="secondary">{t("shell.action.save")}</SubmitButton>
          </div>
        </Form>
        <Form
          action={actions.pause}
          hidden={hidden}
          values={{ until: paused ? shanghaiDay(paused) : "" }}
          className="grid gap-2"
          label={t("experts.availability.pause")}
        >
          <DateField
            name="until"
            label={t("experts.availability.until")}
            hint={t("experts.availability.untilHint")}
            min={shanghaiDay(today)}
          />
          <div>
            <SubmitButton variant="secondary">{t("experts.availability.pause")}</SubmitButton>
          </div>
        </Form>
      </div>
    </Card>
  );
}

type AvoidedProps = PartProps & { t: Translate; firms: readonly { id: string; name: string }[] };

function AvoidedFirms({ t, firms, hidden, actions }: AvoidedProps) {
  return (
    <div className="grid gap-4">
      {firms.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {firms.map((firm) => (
            <li key={firm.id} className="flex flex-wrap items-center justify-between gap-3 py-2">
              {firm.name}
              <Form
                action={actions.unavoid}
                hidden={{ ...hidden, organizationId: firm.id }}
                className="grid gap-2"
                label={firm.name}
              >
                <SubmitButton variant="ghost" size="sm">
                  {t("experts.avoid.remove")}
                </SubmitButton>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form
        action={actions.avoid}
        hidden={hidden}
        label={t("experts.avoid.title")}
        resetOnSuccess
        className="grid gap-3"
      >
        <TextField name="firm" label={t("experts.avoid.firm")} hint={t("experts.avoid.firmHint")} autoComplete="off" />
        <div>
          <SubmitButton variant="secondary">{t("experts.avoid.add")}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}
