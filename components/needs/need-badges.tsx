import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { ConsentState, NeedStatus } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";

export const statusTones: Record<NeedStatus, Tone> = {
  draft: "neutral",
  submitted: "wait",
  returned: "danger",
  accepted: "accent",
  published: "accent",
  engaged: "accent",
  contracted: "done",
  solved: "done",
  partly_solved: "done",
  withdrawn: "neutral",
  expired: "wait",
  closed: "neutral",
};
const consentTones: Record<ConsentState, Tone> = {
  none: "neutral",
  requested: "wait",
  confirmed: "done",
  refused: "danger",
};

export function StatusBadge({ status, t }: { status: NeedStatus; t: Translate }) {
  return <Badge tone={statusTones[status]}>{t(`vocabulary.needStatus.${status}`)}</Badge>;
}

export function ConsentBadge({ consent, t }: { consent: ConsentState; t: Translate }) {
  return <Badge tone={consentTones[consent]}>{t(`vocabulary.consent.${consent}`)}</Badge>;
}

export function MissingBadge({ count, t }: { count: number; t: Translate }) {
  return count > 0 ? <Badge tone="wait">{t("needs.missingCount", { count })}</Badge> : null;
}
