import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/db/enums";
import { formatDate } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";
import type { RankedExpertView } from "@/lib/matching/queries";
import type { QuestionView } from "@/lib/matching/read-match";
import type { FormAction } from "@/lib/platform/form-state";
import { DismissForm } from "./dismiss-form";
import { FirstQuestions } from "./first-questions";
import { LessonNote } from "./lesson-note";
import { MatchReasons } from "./match-reasons";
import { Score } from "./score";

export type MatchActions = {
  recommend: FormAction<{ id: string; engagementId: string }>;
  recommendTop: FormAction<{ count: number }>;
  dismiss: FormAction<{ id: string }>;
  withdraw: FormAction<{ needId: string; expertId: string }>;
};

export type DeskPage = { t: Translate; locale: Locale; href: (path: string) => string };

const mostQuestions = 3;

type RankedExpertProps = {
  page: DeskPage;
  needId: string;
  /** The need's title as an expert may read it. */
  needTitle: string;
  expert: RankedExpertView;
  /** Null for readers who may look but not decide. */
  actions: MatchActions | null;
};

/** One expert for the need: how well, why, what does not fit, and the two decisions. */
export function RankedExpert({ page, needId, needTitle, expert, actions }: RankedExpertProps) {
  const { t, href } = page;
  return (
    <li
      data-match-item=""
      tabIndex={-1}
      aria-label={expert.name}
      className="scroll-mt-4 rounded-lg border border-line bg-surface p-4 focus:border-accent"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="min-w-0">
          <h3 className="text-base font-semibold">
            <TextLink href={href(`/experts/${expert.expertId}`)}>{expert.name}</TextLink>
            <span className="ml-2 text-sm font-normal text-ink-muted">{expert.title}</span>
          </h3>
          <p className="text-sm text-ink-muted">
            {[expert.university, expert.school, expert.discipline].filter(Boolean).join(" · ")}
          </p>
        </div>
        <Score t={t} score={expert.score} band={expert.band} />
      </div>
      <div className="mt-3 grid gap-3">
        <MatchReasons
          t={t}
          reasons={expert.reasons}
          gaps={expert.gaps}
          rows={expert.fit.rows}
          more={misfits(t, expert)}
        />
        <FirstQuestions
          t={t}
          isFolded
          questions={[...liveQuestions(expert), ...expert.fit.questions].slice(0, mostQuestions)}
          labels={{ expert: t("matching.question.toExpert"), firm: t("matching.question.toFirm") }}
          copied={{
            expert: t("matching.question.openExpert", { name: expert.name, need: needTitle }),
            firm: t("matching.question.openFirm", { need: needTitle }),
          }}
        />
      </div>
      {expert.lesson && <LessonNote t={t} locale={page.locale} lesson={expert.lesson} />}
      <Facts page={page} expert={expert} />
      <Decision page={page} needId={needId} expert={expert} actions={actions} />
    </li>
  );
}

/** What today's contacts make worth asking before anything else. */
function liveQuestions({ rivals, conflictHere, load, capacity }: RankedExpertView): QuestionView[] {
  const ask = (kind: string): QuestionView => ({ to: "expert", kind, params: {} });
  return [...(rivals > 0 || conflictHere ? [ask("conflict")] : []), ...(load >= capacity ? [ask("capacity")] : [])];
}

/** What the page knows beside the texts: today's load, work for rivals and earlier refusals. */
function misfits(t: Translate, expert: RankedExpertView): string[] {
  const { load, capacity, declined, declinedHere, conflictHere, rivals } = expert;
  return [
    ...(load >= capacity ? [t("matching.gap.capacity", { load, capacity })] : []),
    ...(rivals > 0 ? [t("matching.gap.rivals", { count: rivals })] : []),
    ...(conflictHere ? [t("matching.gap.conflictHere")] : []),
    ...(declinedHere > 0 ? [t("matching.gap.declinedHere", { count: declinedHere })] : []),
    ...(declined > declinedHere ? [t("matching.gap.declined", { count: declined })] : []),
  ];
}

function Facts({ page: { t, locale }, expert }: { page: DeskPage; expert: RankedExpertView }) {
  return (
    <p className="tabular mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-muted">
      <span>{t("matching.desk.load", { load: expert.load, capacity: expert.capacity })}</span>
      <span>{t(expert.claimed ? "matching.desk.claimed" : "matching.desk.unclaimed")}</span>
      {expert.lastConfirmedAt && (
        <span>{t("matching.desk.confirmed", { date: formatDate(locale, expert.lastConfirmedAt) })}</span>
      )}
    </p>
  );
}

function Decision({ page, needId, expert, actions }: Omit<RankedExpertProps, "needTitle">) {
  const { t, href } = page;
  if (expert.engagement) {
    return (
      <p className="mt-3 flex flex-wrap items-center gap-3">
        <Badge tone="accent">{t(`vocabulary.engagementStatus.${expert.engagement.status}`)}</Badge>
        <TextLink
          href={href(`/desk/engagements/${expert.engagement.id}`)}
          className="inline-flex min-h-11 items-center"
        >
          {t("matching.desk.openContact")}
        </TextLink>
      </p>
    );
  }
  if (!actions) return null;
  const hidden = { needId, expertId: expert.expertId };
  return (
    <div className="mt-3 flex flex-wrap items-start gap-2">
      <div data-act="recommend">
        <Form action={actions.recommend} hidden={hidden} className="grid gap-2">
          <SubmitButton size="sm">{t("matching.desk.recommend")}</SubmitButton>
        </Form>
      </div>
      <DismissForm t={t} action={actions.dismiss} hidden={hidden} name={expert.name} />
    </div>
  );
}
