import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { LikelyDuplicate } from "@/lib/matching/duplicates/queries";
import type { MaskWarning } from "@/lib/needs/check-mask";
import type { CommonMember, CommonOf } from "@/lib/needs/common/queries";
import type { NeedView } from "@/lib/needs/need-view";
import { daysBetween, shanghaiDay } from "@/lib/platform/clock";
import { type CommonActs, CommonPanel, MemberNotice } from "./common-panel";
import { type ConsentLink, ConsentPanel } from "./consent-panel";
import { DeskActions, type DeskActs, type DeskChoices } from "./desk-actions";
import { StatusBadge } from "./need-badges";
import { NeedFacts } from "./need-facts";
import { NeedText } from "./need-text";
import { PublicationPanel } from "./publication-panel";
import type { NeedAct, Reader } from "./reader";
import { ReviewList } from "./review-list";
import { SimilarNeeds } from "./similar-needs";

export type DeskNeedData = {
  need: NeedView;
  warnings: MaskWarning[];
  like: LikelyDuplicate[];
  /** Of a common need: its members. Of another: the common need that it stands in. */
  members: CommonMember[];
  memberOf: CommonOf | null;
  link: ConsentLink | null;
  choices: DeskChoices;
  now: Date;
};
export type AllDeskActs = DeskActs &
  CommonActs & { prepare: NeedAct; requestConsent: NeedAct; confirmConsent: NeedAct };

/** A need as the desk works on it: state and clock, acts, what is missing, the text, how it is shown, what was said. */
export function DeskNeed({
  data,
  acts,
  returnTo,
  heading,
  reader,
}: {
  data: DeskNeedData;
  acts: AllDeskActs;
  returnTo: string;
  /** In the split view the need has its own heading; on its page the page header is. */
  heading: boolean;
  reader: Reader;
}) {
  const { need, warnings, like, members, memberOf, link, choices, now } = data;
  const { t, href } = reader;
  const { internal } = need;
  const days = daysBetween(shanghaiDay(need.statusSince), shanghaiDay(now));
  const missing = internal?.missing ?? [];
  return (
    <article className="grid gap-4" aria-labelledby={heading ? "need-title" : undefined}>
      {heading && (
        <header>
          <h2 id="need-title" className="text-xl">
            <TextLink href={href(`/desk/needs/${need.id}`)} quiet>
              {internal?.ownTitle ?? need.title}
            </TextLink>
          </h2>
          <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted" role="status">
            <span className="tabular">{need.code}</span>
            {need.common && <Badge tone="accent">{t("needs.common.badge")}</Badge>}
            <StatusBadge status={need.status} t={t} />
            <span>{t("needs.inState", { days })}</span>
            {internal?.closeReason && <span>{t(`vocabulary.closeReason.${internal.closeReason}`)}</span>}
          </p>
        </header>
      )}
      <DeskActions need={need} acts={acts} choices={choices} reader={reader} />
      {missing.length > 0 && (
        <Notice tone="wait" title={t("needs.missingTitle")}>
          {missing.map((field) => t(`needs.field.${field}`)).join(t("needs.comma"))}
        </Notice>
      )}
      {memberOf && (
        <MemberNotice
          need={need}
          of={memberOf}
          leave={acts.leave}
          to={href(`/desk/needs/${memberOf.id}`)}
          reader={reader}
        />
      )}
      <SimilarNeeds need={need} like={like} base="/desk/needs" acts={acts} reader={reader} />
      {need.common && <CommonPanel need={need} members={members} acts={acts} reader={reader} />}
      <NeedText need={need} t={t} />
      <NeedFacts need={need} reader={reader} />
      <PublicationPanel need={need} warnings={warnings} prepare={acts.prepare} reader={reader} />
      {!need.common && <ConsentPanel need={need} link={link} acts={acts} returnTo={returnTo} reader={reader} />}
      {internal && internal.reviews.length > 0 && (
        <section>
          <h2 className="mb-2 text-base font-semibold">{t("needs.reviews")}</h2>
          <ReviewList reviews={internal.reviews} reader={reader} now={now} named />
        </section>
      )}
    </article>
  );
}
