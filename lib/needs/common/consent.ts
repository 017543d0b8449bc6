import type { ConsentState, Visibility } from "@/db/enums";
import { Conflict } from "@/lib/platform/errors";

type Consenting = {
  code: string;
  consent: ConsentState;
  consentVisibility: Visibility | null;
  visibility: Visibility | null;
};

/**
 * A common need says of each member what the firm agreed to show (masked, or more). Throws Conflict with the codes of those
 * who have not; gives the columns of the common need's own consent.
 */
export function consentOf(members: readonly Consenting[]) {
  const open = members.filter(
    ({ consent, consentVisibility, visibility }) =>
      consent !== "confirmed" || consentVisibility !== visibility || visibility === "directed",
  );
  if (open.length > 0)
    throw new Conflict("needs.common.result.consent", { codes: open.map((member) => member.code).join("、") });
  return { consent: "confirmed", consentMethod: "members", consentVisibility: "masked" } as const;
}
