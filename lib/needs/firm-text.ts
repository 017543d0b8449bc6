import type { Translate } from "@/lib/i18n/translate";
import type { PublicNeedCard } from "./public-view";

/** Who asks, as the public may know: the firm, how many firms share the need, or that it is not said. */
export function firmText({ firm, commonFirms }: Pick<PublicNeedCard, "firm" | "commonFirms">, t: Translate): string {
  return firm ?? (commonFirms ? t("needs.common.firms", { count: commonFirms }) : t("public.need.firmHidden"));
}
