import { formatDate, formatMoney } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translate";
import { shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import type { Deployment } from "@/lib/platform/settings";
import type { Compendium } from "./load-compendium";

/** The preface's paragraphs, with the figures of the very needs that follow. */
export function prefaceOf(ctx: Context, site: Deployment, { figures, edition }: Compendium): string[] {
  const { locale } = ctx;
  const t = translator(locale);
  const day = officialDay(ctx);
  const bureau = site.bureau[locale];
  const { needs: count, fields, industries, funded, negotiable, masked } = figures;
  return [
    t("public.compendium.prefaceText", { bureau, city: site.city[locale], day, count, fields, industries }),
    t("public.compendium.prefaceFunds", { funded, sum: formatMoney(locale, figures.sum), negotiable }),
    ...(masked > 0 && edition === "masked" ? [t("public.compendium.prefaceMasked", { count: masked })] : []),
    t("public.compendium.prefaceContact", {
      bureau,
      phone: site.phone ? t("public.phone", { phone: site.phone }) : "",
    }),
  ];
}

/** Today as a document writes it: 2026年11月23日. */
export function officialDay(ctx: Context): string {
  const today = shanghaiDay(ctx.clock());
  if (ctx.locale === "en") return formatDate("en", today);
  const [year = "", month = "", day = ""] = today.split("-");
  const values = { year, month: Number(month), day: Number(day) };
  return translator(ctx.locale)("public.compendium.day", values);
}
