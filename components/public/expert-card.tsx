import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import type { ExpertCardView } from "@/lib/experts/queries";
import type { Translate } from "@/lib/i18n/translate";

type ExpertCardProps = {
  expert: ExpertCardView;
  t: Translate;
  href: string;
  /** Marks the words for which the expert was found. */
  mark?: (text: string) => ReactNode;
};

/** An expert in a public list: who, where, and what they work on. */
export function ExpertCard({ expert, t, href, mark = asIs }: ExpertCardProps) {
  return (
    <li className="relative border-b border-line py-4">
      <h3 className="flex flex-wrap items-baseline gap-x-2 text-lg">
        <TextLink href={href} quiet className="after:absolute after:inset-0">
          {mark(expert.name)}
        </TextLink>
        <span className="text-base font-normal text-ink-muted">{expert.title}</span>
      </h3>
      <p className="text-sm text-ink-muted">
        {mark([expert.university, expert.school, expert.city].filter(Boolean).join(" · "))}
      </p>
      {expert.directions.length > 0 && (
        <p className="mt-1 line-clamp-2 max-w-[46em] leading-[1.7]">
          {mark(expert.directions.join(t("public.comma")))}
        </p>
      )}
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-muted">
        <span>{mark(expert.discipline)}</span>
        {expert.outputs > 0 && <span>{t("public.experts.outputs", { count: expert.outputs })}</span>}
        {expert.industries.length > 0 && (
          <span>{expert.industries.map((each) => t(`vocabulary.industry.${each}`)).join(t("public.comma"))}</span>
        )}
        {!expert.claimed && <span>{t("public.experts.unclaimed")}</span>}
      </p>
    </li>
  );
}

const asIs = (text: string): ReactNode => text;
