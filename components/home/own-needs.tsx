import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text-link";
import type { Tone } from "@/components/ui/tone";
import type { NeedStatus } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";
import type { OwnNeed } from "@/lib/needs/queries";

const tones: Partial<Record<NeedStatus, Tone>> = {
  returned: "danger",
  submitted: "wait",
  published: "accent",
  engaged: "accent",
  contracted: "done",
  solved: "done",
  partly_solved: "done",
};

/** The firm's latest needs, each with where it stands. */
export function OwnNeeds({ needs, t, href }: { needs: OwnNeed[]; t: Translate; href: (path: string) => string }) {
  if (needs.length === 0) return null;
  return (
    <section aria-labelledby="own-needs">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="own-needs" className="text-lg">
          {t("workspace.ownNeeds")}
        </h2>
        <TextLink href={href("/workspace/needs")} className="inline-flex min-h-11 items-center sm:min-h-6">
          {t("shell.action.all")}
        </TextLink>
      </div>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {needs.map((need) => (
          <li key={need.id} className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
            <TextLink href={href(`/workspace/needs/${need.id}`)} quiet className="min-w-0 flex-1 basis-60 py-1">
              {need.title || t("workspace.untitled")}
            </TextLink>
            {need.talking > 0 && (
              <span className="text-sm text-ink-muted">{t("workspace.talking", { count: need.talking })}</span>
            )}
            <Badge tone={tones[need.status]}>{t(`vocabulary.needStatus.${need.status}`)}</Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}
