import { Badge } from "@/components/ui/badge";
import type { SavedSearchKind } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";

/** What a saved search asks for, in words. */
export function Conditions({ t, kind, labels }: { t: Translate; kind: SavedSearchKind; labels: readonly string[] }) {
  return (
    <p className="mt-1 flex flex-wrap items-center gap-2">
      <Badge tone="accent">{t(`savedSearches.kind.${kind}`)}</Badge>
      <span className="min-w-0 break-words">
        {labels.length > 0 ? labels.join(" · ") : t("savedSearches.everything")}
      </span>
    </p>
  );
}
