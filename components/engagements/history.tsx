import { Timeline } from "@/components/ui/timeline";
import type { AuditView } from "@/lib/audit/queries";
import { Ago, type View } from "./parts";

/** Who did what, when and (for the bureau) why. */
export function EngagementHistory({ events, view }: { events: AuditView[]; view: View }) {
  const { t } = view;
  return (
    <Timeline
      label={t("engagements.history.title")}
      items={events.map((event) => ({
        id: String(event.sequence),
        what: t(`engagements.history.${event.action.replace("engagements.", "")}`),
        who: [
          event.actorName,
          t(`vocabulary.role.${event.actorRole}`),
          event.via === "link" && t("engagements.viaLink"),
        ]
          .filter(Boolean)
          .join(" · "),
        when: <Ago at={event.at} view={view} />,
        why: event.reason,
        tone: event.toStatus ? "accent" : "neutral",
      }))}
    />
  );
}
