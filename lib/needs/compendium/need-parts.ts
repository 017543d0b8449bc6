import { firmText } from "@/lib/i18n/firm-text";
import { formatDate, formatFunds } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Translate } from "@/lib/i18n/translate";
import type { CompendiumNeed } from "./load-compendium";

export type NeedPart = { key: string; label: string; text: string };

/** A need's entry as label and text, for the page and for Word alike; what is empty or hidden is left out. */
export function needParts(t: Translate, locale: Locale, need: CompendiumNeed): NeedPart[] {
  const comma = t("public.comma");
  const { contact } = need;
  const texts: [key: string, text: string | null][] = [
    ["code", need.code],
    ["firm", need.firm ? [need.firm, need.township].filter(Boolean).join(comma) : firmText(need, t)],
    ["industry", t(`vocabulary.industry.${need.industry}`)],
    ["problem", need.problem],
    ["indicators", need.indicators.map((line) => indicatorText(line, t)).join("\n")],
    ["expected", need.expected],
    ["tried", need.tried],
    ["funds", formatFunds(locale, need)],
    ["cooperation", need.cooperation.map((way) => t(`vocabulary.cooperation.${way}`)).join(comma)],
    ["wantedBy", need.wantedBy && formatDate(locale, need.wantedBy)],
    ["contact", contact && [contact.name, contact.title, contact.phone].filter(Boolean).join(comma)],
  ];
  return texts.flatMap(([key, text]) =>
    text ? [{ key, label: t(key === "contact" ? "public.compendium.contact" : `public.need.${key}`), text }] : [],
  );
}

/** "划痕深度：15~25 → ≤6 μm（金相横截面法）" */
function indicatorText(line: CompendiumNeed["indicators"][number], t: Translate): string {
  const values = [line.present, line.target].filter(Boolean).join(" → ");
  return t("public.compendium.indicatorLine", {
    name: line.name,
    values: [values, line.unit].filter(Boolean).join(" "),
    method: line.method ? t("public.compendium.method", { method: line.method }) : "",
  });
}
