"use server";

import { defineAction } from "@/lib/auth/define-action";
import { offerInput, refuseOfferInput } from "@/lib/digests/input";
import { byOffer } from "@/lib/digests/offer-context";
import { applyForNeed } from "@/lib/engagements/open-engagement";
import { hideMatch } from "@/lib/matching/hide-match";

export const applyByOfferAction = defineAction(offerInput, byOffer(applyForNeed), { done: "digests.result.applied" });
export const hideByOfferAction = defineAction(refuseOfferInput, byOffer(hideMatch), { done: "digests.result.hidden" });
