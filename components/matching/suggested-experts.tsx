import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { Translate } from "@/lib/i18n/translate";
import type { SuggestedExpertView } from "@/lib/matching/queries";
import { FirstQuestions } from "./first-questions";
import { MatchReasons } from "./match-reasons";
import { Score } from "./score";

type SuggestedExpertsProps = {
  t: Translate;
  href: (path: string) => string;
  experts: readonly SuggestedExpertView[];
  /** What the firm can do with one of them, e.g. the form that invites. */
  action?: (expert: SuggestedExpertView) => ReactNode;
  level?: 2 | 3;
};

/** The best experts for one's own need, with reasons (`suggestedExperts`). */
export function SuggestedExperts({ t, href, experts, action, level = 3 }: SuggestedExpertsProps) {
  const Heading = `h${level}` as "h2" | "h3";
  if (experts.length === 0)
    return <EmptyState level={level} title={t("matching.suggested.empty")} text={t("matching.suggested.emptyText")} />;
  return (
    <ol className="grid gap-4">
      {experts.map((expert) => (
        <li key={expert.expertId} className="rounded-lg border border-line bg-surface p-4">
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
            <div className="min-w-0">
              <Heading className="text-base font-semibold">
                <TextLink href={href(`/experts/${expert.expertId}`)}>{expert.name}</TextLink>
                <span className="ml-2 text-sm font-normal text-ink-muted">{expert.title}</span>
              </Heading>
              <p className="text-sm text-ink-muted">{[expert.university, expert.school].filter(Boolean).join(" · ")}</p>
            </div>
            <Score t={t} score={expert.score} band={expert.band} />
          </div>
          <div className="mt-3 grid gap-3">
            <MatchReasons
              t={t}
              reasons={expert.reasons}
              gaps={expert.gaps}
              rows={expert.fit.rows}
              more={expert.full ? [t("matching.gap.full")] : []}
              labels={{ need: t("matching.reason.yourNeed"), expert: t("matching.reason.expert") }}
            />
            <FirstQuestions
              t={t}
              questions={expert.fit.questions}
              labels={{ expert: t("matching.question.askExpert"), firm: t("matching.question.prepare") }}
            />
          </div>
          {(expert.engagement || action) && (
            <div className="mt-3">
              {expert.engagement ? (
                <Badge tone="accent">{t(`vocabulary.engagementStatus.${expert.engagement.status}`)}</Badge>
              ) : (
                action?.(expert)
              )}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
