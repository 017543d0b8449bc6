import type { Translate } from "./translate";

/** Who asks, as the public may know: the firm, how many firms share the need, or that it is not said. */
export function firmText(need: { firm: string | null; commonFirms: number | null }, t: Translate): string {
  const { firm, commonFirms } = need;
  return firm ?? (commonFirms ? t("needs.common.firms", { count: commonFirms }) : t("public.need.firmHidden"));
}
