import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import { type AgreementStatus, type EvidenceKind, evidenceKinds } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";

const tones: Record<AgreementStatus, Tone> = {
  draft: "neutral",
  confirming: "wait",
  sealing: "wait",
  effective: "done",
  completed: "done",
  terminated: "neutral",
};

export function AgreementBadge({ status, t }: { status: AgreementStatus; t: Translate }) {
  return <Badge tone={tones[status]}>{t(`vocabulary.agreementStatus.${status}`)}</Badge>;
}

/** The evidence marks that an agreement has, in their order. */
export function Marks({ marks, t }: { marks: readonly EvidenceKind[]; t: Translate }) {
  if (marks.length === 0) return <span className="text-ink-muted">—</span>;
  return (
    <span className="inline-flex flex-wrap gap-1">
      {evidenceKinds
        .filter((kind) => marks.includes(kind))
        .map((kind) => (
          <Badge key={kind} tone="done">
            {t(`vocabulary.evidenceKind.${kind}`)}
          </Badge>
        ))}
    </span>
  );
}

/** "还有 12 天到期" or "已过期 3 天" of an agreement in force. */
export function DaysLeft({ days, t }: { days: number | null; t: Translate }) {
  if (days === null || days > 60) return null;
  return days < 0 ? (
    <span className="text-sm text-danger">{t("agreements.past", { days: -days })}</span>
  ) : (
    <span className="text-sm text-ink-muted">{t("agreements.left", { days })}</span>
  );
}
