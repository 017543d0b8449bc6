import { translator } from "@/lib/i18n/translate";
import { sendSms } from "@/lib/notifications/notify";
import type { Context } from "@/lib/platform/context";
import { publicOrigin } from "@/lib/platform/env";
import { Conflict, Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { tellFirm } from "./audience";
import { consentPath } from "./consent-link";
import { editableStatuses } from "./lifecycle";
import { loadNeedFor } from "./load-need";
import { requireCurrent, reviseNeed } from "./move-need";

/** 请企业确认公开: asks the firm by its account and by SMS; the page shows the link to send by WeChat. */
export async function requestConsent(
  ctx: Context,
  input: { id: string; version: number },
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const need = await loadNeedFor(tx, input.id, "requestConsent");
    requireCurrent(need, input);
    if (!editableStatuses.includes(need.status) || need.consent === "confirmed")
      throw new Conflict("needs.result.wrongState");
    if (!need.visibility) throw new Invalid("visibility", "needs.result.noVisibility");
    if (need.visibility === "masked" && !(need.publicTitle && need.publicProblem))
      throw new Invalid("publicTitle", "needs.result.publicText");
    await reviseNeed(tx, "requestConsent", need, {
      set: { consent: "requested" },
      detail: { visibility: need.visibility },
    });
    await tellFirm(tx, need, "consentRequested");
    if (/^1[3-9]\d{9}$/.test(need.contactPhone ?? "")) {
      const link = `${publicOrigin()}${consentPath(tx, need.id)}`;
      const text = translator("zh-CN")("needs.consent.sms", { title: need.title, link });
      await sendSms(tx, need.contactPhone as string, text);
    }
    return { id: need.id, code: need.code };
  });
}
