import { siteOrigin } from "@/app/[locale]/origin";
import type { AllDeskActs, DeskNeedData } from "@/components/needs/desk-need";
import type { Page } from "@/lib/auth/page-context";
import { qrImage } from "@/lib/auth/totp";
import { likelyDuplicates } from "@/lib/matching/duplicates/queries";
import { suggestFields } from "@/lib/matching/suggest-fields";
import { maskWarnings } from "@/lib/needs/check-mask";
import { commonMembers, commonOf } from "@/lib/needs/common/queries";
import { consentPath } from "@/lib/needs/consent-link";
import { fieldOptions, possibleOwners } from "@/lib/needs/inbox-queries";
import { getNeed } from "@/lib/needs/queries";
import {
  acceptNeedAction,
  assignNeedAction,
  classifyNeedAction,
  closeNeedAction,
  prepareNeedAction,
  publishNeedAction,
  recordConsentAction,
  renewNeedAction,
  reopenNeedAction,
  requestConsentAction,
  returnNeedAction,
  solveNeedAction,
  submitNeedAction,
  transferNeedAction,
  unpublishNeedAction,
  withdrawNeedAction,
} from "./actions";
import {
  dissolveCommonNeedAction,
  joinCommonNeedAction,
  keepApartAction,
  leaveCommonNeedAction,
  nameMemberAction,
} from "./common/actions";

export const deskActs: AllDeskActs = {
  accept: acceptNeedAction,
  return: returnNeedAction,
  classify: classifyNeedAction,
  prepare: prepareNeedAction,
  requestConsent: requestConsentAction,
  confirmConsent: recordConsentAction,
  publish: publishNeedAction,
  unpublish: unpublishNeedAction,
  close: closeNeedAction,
  transfer: transferNeedAction,
  withdraw: withdrawNeedAction,
  reopen: reopenNeedAction,
  renew: renewNeedAction,
  solve: solveNeedAction,
  assign: assignNeedAction,
  submit: submitNeedAction,
  leave: leaveCommonNeedAction,
  dissolve: dissolveCommonNeedAction,
  nameMember: nameMemberAction,
  join: joinCommonNeedAction,
  keep: keepApartAction,
};

/** All that the desk shows beside a need; null when it is not there for this reader. */
export async function deskNeedData({ ctx, href }: Page, id: string): Promise<DeskNeedData | null> {
  const need = await getNeed(ctx, id);
  if (!need?.internal || !need.firm) return null;
  const { internal, firm } = need;
  const masked = {
    organizationId: firm.id,
    townshipId: firm.townshipId,
    publicTitle: internal.publicTitle,
    publicProblem: internal.publicProblem,
    contactName: need.contact?.name ?? null,
    contactPhone: need.contact?.phone ?? null,
  };
  const fresh = need.status === "submitted" || need.status === "accepted";
  const [warnings, like, members, memberOf, fields, owners, link] = await Promise.all([
    need.visibility === "masked" ? maskWarnings(ctx, masked) : [],
    fresh && !need.common ? likelyDuplicates(ctx, id) : [],
    need.common ? commonMembers(ctx, id) : [],
    need.common ? null : commonOf(ctx, id),
    fieldOptions(ctx),
    need.acts.includes("assign") ? possibleOwners(ctx, id) : [],
    internal.consent === "requested" && need.acts.includes("requestConsent") ? consentLink(ctx, href, id) : null,
  ]);
  const suggestion = need.acts.includes("classify") && !need.field ? suggestFields(need, fields) : null;
  return { need, warnings, like, members, memberOf, link, choices: { fields, owners, suggestion }, now: ctx.clock() };
}

async function consentLink(ctx: Page["ctx"], href: Page["href"], id: string) {
  const url = `${await siteOrigin()}${href(consentPath(ctx, id))}`;
  return { url, qr: await qrImage(url) };
}
