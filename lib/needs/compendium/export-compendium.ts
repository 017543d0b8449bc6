import { v7 } from "uuid";
import { recordAudit } from "@/lib/audit/record";
import { isStaff } from "@/lib/auth/roles";
import { translator } from "@/lib/i18n/translate";
import { shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { Conflict, NotFound } from "@/lib/platform/errors";
import { deployment } from "@/lib/platform/settings";
import { transaction } from "@/lib/platform/transaction";
import { type Compendium, fullCompendium, maxNeeds, publicCompendium } from "./load-compendium";
import { writeDocx } from "./write-docx";

export type ExportedFile = { name: string; mime: string; bytes: Buffer };

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The compendium as a Word file. The full edition is the bureau's alone, and whoever takes it is written down. */
export async function exportCompendium(ctx: Context, input: { edition: "full" | "masked" }): Promise<ExportedFile> {
  const { edition } = input;
  // To everybody else the full edition does not exist.
  if (edition === "full" && !isStaff(ctx.actor.role)) throw new NotFound();
  const compendium = edition === "full" ? await takeFull(ctx) : fitting(await publicCompendium(ctx));
  const t = translator(ctx.locale);
  const name = `${t("public.compendium.title")}-${t(`public.compendium.${edition === "full" ? "editionFull" : "editionMasked"}`)}-${shanghaiDay(ctx.clock())}.docx`;
  return { name, mime: docx, bytes: await writeDocx(ctx, await deployment(ctx), compendium) };
}

async function takeFull(ctx: Context): Promise<Compendium> {
  return transaction(ctx, async (tx) => {
    const full = fitting(await fullCompendium(tx));
    await recordAudit(tx, {
      action: "needs.exportCompendium",
      objectType: "report",
      objectId: v7(),
      detail: { edition: full.edition, needs: full.figures.needs },
    });
    return full;
  });
}

function fitting(compendium: Compendium): Compendium {
  if (compendium.figures.needs > maxNeeds) throw new Conflict("public.compendium.result.tooMany", { max: maxNeeds });
  return compendium;
}
