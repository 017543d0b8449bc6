import type { Translate } from "@/lib/i18n/translate";
import type { GapView } from "@/lib/matching/read-match";

/** What does not fit, as a sentence in the reader's language. */
export function gapText(t: Translate, gap: GapView): string {
  const words = (codes: string | undefined, vocabulary: string) =>
    (codes ?? "")
      .split(",")
      .filter(Boolean)
      .map((code) => t(`vocabulary.${vocabulary}.${code}`))
      .join(t("matching.listComma"));
  const { params } = gap;
  switch (gap.kind) {
    case "cooperation":
      return t("matching.gap.cooperation", {
        asked: words(params.asked, "cooperation"),
        offered: words(params.offered, "cooperation"),
      });
    case "stage":
      return t("matching.gap.stage", {
        asked: words(params.asked, "outputStage"),
        best: words(params.best, "outputStage"),
      });
    case "scale":
      return t("matching.gap.scale", { said: params.said ?? "", best: words(params.best, "outputStage") });
    case "region":
      return t("matching.gap.region", { modes: words(params.modes, "cooperation"), home: params.home ?? "" });
    case "industry":
      return t("matching.gap.industry", {
        asked: words(params.asked, "industry"),
        served: words(params.served, "industry"),
      });
    case "field":
      return t("matching.gap.field");
    default:
      return t("matching.gap.other");
  }
}
