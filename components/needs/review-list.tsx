import { TimeAgo } from "@/components/ui/time-ago";
import { Timeline } from "@/components/ui/timeline";
import { formatInstant, formatRelative } from "@/lib/i18n/format";
import type { ReviewView } from "@/lib/needs/need-view";
import type { Reader } from "./reader";

const tones = { accepted: "done", returned: "danger", transferred: "neutral" } as const;

/** 审核意见, newest first; firms read the opinion and not the officer's name. */
export function ReviewList({
  reviews,
  reader,
  now,
  named,
}: {
  reviews: readonly ReviewView[];
  reader: Reader;
  now: Date;
  named: boolean;
}) {
  const { t, locale } = reader;
  return (
    <Timeline
      label={t("needs.reviews")}
      items={reviews.map((review) => ({
        id: review.id,
        what: t(`vocabulary.reviewVerdict.${review.verdict}`),
        who: named ? review.reviewer : t("vocabulary.side.bureau"),
        when: (
          <TimeAgo
            iso={review.at.toISOString()}
            text={formatRelative(locale, review.at, now)}
            title={formatInstant(locale, review.at)}
          />
        ),
        why: review.opinion,
        tone: tones[review.verdict],
      }))}
    />
  );
}
