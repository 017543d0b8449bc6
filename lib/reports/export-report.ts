import { recordAudit } from "@/lib/audit/record";
import { mightDo } from "@/lib/auth/policy";
import type { Translate } from "@/lib/i18n/translate";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { deployment } from "@/lib/platform/settings";
import { transaction } from "@/lib/platform/transaction";
import { bulletin } from "./bulletin";
import { filterTexts, periodText } from "./conditions";
import { dimensions, type ReportQuery } from "./input";
import { roundKey } from "./period";
import { reportPolicy } from "./policy";
import { Presenter } from "./present";
import { readReport } from "./report";
import { figureTables } from "./tables";
import { workbook } from "./workbook";

const nobody = "00000000-0000-0000-0000-000000000000";

/** The tables (or the bulletin) of a query as .xlsx; who took what is on record. */
export async function exportReport(
  ctx: Context,
  input: { sheet: "tables" | "bulletin"; query: ReportQuery },
  t: Translate,
): Promise<{ name: string; bytes: Buffer }> {
  if (!mightDo(reportPolicy, ctx.actor, "export")) throw new NotFound();
  return transaction(ctx, async (tx) => {
    const [report, site] = [await readReport(tx, input.query), await deployment(tx)];
    const { now } = report.periods;
    const present = new Presenter(report, t, ctx.locale, (path) => path);
    const conditions = [periodText(t, ctx.locale, now), ...filterTexts(t, report.names, report.filter)].join(" · ");
    const tables =
      input.sheet === "bulletin"
        ? [{ sheet: t("reports.bulletin.title"), table: bulletin(present, site.city[ctx.locale]).table }]
        : dimensions.flatMap((dimension) =>
            figureTables(present, dimension).map((table) => ({
              sheet: `${t(`reports.by.${dimension}`)} ${table.title}`,
              table,
            })),
          );
    const bytes = await workbook(tables.map((each) => ({ ...each, conditions })));
    const period = now.round ? roundKey(now.round) : `${now.from}--${now.to}`;
    await recordAudit(tx, {
      action: "reports.export",
      objectType: "report",
      objectId: now.round?.id ?? nobody,
      detail: { sheet: input.sheet, period, asOf: now.asOf, ...report.filter },
    });
    return { name: `duijie-${input.sheet}-${period}-${now.asOf}.xlsx`, bytes };
  });
}
