import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { TimeAgo } from "@/components/ui/time-ago";
import { formatInstant, formatRelative } from "@/lib/i18n/format";
import type { OwnNeed } from "@/lib/needs/queries";
import { MissingBadge, StatusBadge } from "./need-badges";
import { nextStep } from "./next-step";
import type { Reader } from "./reader";

/** The firm's needs: where each stands and what comes next, in plain words. */
export function OwnNeedList({ needs, reader, now }: { needs: OwnNeed[]; reader: Reader; now: Date }) {
  const { t, locale, href } = reader;
  return (
    <ul className="grid gap-3">
      {needs.map((need) => {
        const step = nextStep(need);
        return (
          <Card as="li" key={need.id}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <h2 className="text-lg">
                <TextLink href={href(`/workspace/needs/${need.id}`)} quiet>
                  {need.title}
                </TextLink>
              </h2>
              <span className="flex flex-wrap items-center gap-2">
                <MissingBadge count={need.missing.length} t={t} />
                <StatusBadge status={need.status} t={t} />
              </span>
            </div>
            <p className="mt-1 text-sm text-ink-muted">
              <span className="tabular">{need.code}</span> ·{" "}
              <TimeAgo
                iso={need.statusSince.toISOString()}
                text={formatRelative(locale, need.statusSince, now)}
                title={formatInstant(locale, need.statusSince)}
              />
            </p>
            <p className="mt-2">
              {step.yours && <strong className="font-medium text-wait">{t("needs.next.yours")}</strong>}
              {t(`needs.next.${step.key}`, { count: need.talking })}
            </p>
          </Card>
        );
      })}
    </ul>
  );
}
