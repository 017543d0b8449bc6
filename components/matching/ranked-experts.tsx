import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { EmptyState } from "@/components/ui/empty-state";
import { HiddenInputs } from "@/components/ui/hidden-inputs";
import { Kbd } from "@/components/ui/kbd";
import type { RankedExpertView } from "@/lib/matching/queries";
import { DismissedExperts } from "./dismissed-experts";
import { MatchKeys } from "./match-keys";
import { type DeskPage, type MatchActions, RankedExpert } from "./ranked-expert";

type RankedExpertsProps = {
  page: DeskPage;
  needId: string;
  needTitle: string;
  experts: readonly RankedExpertView[];
  actions: MatchActions | null;
};

/** The right side of the match desk: the ranked list, one click for the best three, and the fold of the dismissed. */
export function RankedExperts({ page, needId, needTitle, experts, actions }: RankedExpertsProps) {
  const { t } = page;
  const shown = experts.filter((expert) => expert.verdict?.decision !== "dismissed");
  const dismissed = experts.filter((expert) => expert.verdict?.decision === "dismissed");
  const next = shown
    .filter((expert) => !expert.engagement && !expert.verdict && expert.load < expert.capacity)
    .slice(0, 3);
  return (
    <section aria-labelledby="ranked-experts" className="min-w-0">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id="ranked-experts" className="text-lg font-semibold">
          {t("matching.desk.experts", { count: shown.length })}
        </h2>
        {actions && next.length > 0 && (
          <Form action={actions.recommendTop} hidden={{ needId }} className="grid gap-2">
            <HiddenInputs values={{ "expertIds[]": next.map((expert) => expert.expertId) }} />
            <SubmitButton variant="secondary" size="sm">
              {t("matching.desk.recommendTop", { count: next.length })}
            </SubmitButton>
          </Form>
        )}
      </div>
      {actions && shown.length > 0 && (
        <p className="js-only mb-3 hidden flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-muted lg:flex">
          {(["j", "k", "Enter", "d", "u"] as const).map((key) => (
            <span key={key} className="inline-flex items-center gap-1">
              <Kbd>{key}</Kbd> {t(`matching.keys.${key}`)}
            </span>
          ))}
        </p>
      )}
      {shown.length === 0 ? (
        <EmptyState level={3} title={t("matching.desk.noExperts")} text={t("matching.desk.noExpertsText")} />
      ) : (
        <ol className="grid gap-3">
          {shown.map((expert) => (
            <RankedExpert
              key={expert.expertId}
              page={page}
              needId={needId}
              needTitle={needTitle}
              expert={expert}
              actions={actions}
            />
          ))}
        </ol>
      )}
      <DismissedExperts page={page} experts={dismissed} withdraw={actions?.withdraw ?? null} />
      {actions && <MatchKeys />}
    </section>
  );
}
