"use server";

import { z } from "zod";
import { defineAction } from "@/lib/auth/define-action";
import { acceptInvitation } from "@/lib/engagements/accept-invitation";
import { declineInvitation } from "@/lib/engagements/decline-invitation";
import { acceptInput, declineInput, referInput } from "@/lib/engagements/input";
import { referInvitation } from "@/lib/engagements/refer-invitation";
import { byLink } from "@/lib/engagements/reply-view";

const held = { token: z.string().max(100) };

export const acceptByLink = defineAction(acceptInput.extend(held), byLink(acceptInvitation), {
  done: "engagements.result.accepted",
});
export const declineByLink = defineAction(declineInput.extend(held), byLink(declineInvitation), {
  done: "engagements.result.declined",
});
export const referByLink = defineAction(referInput.safeExtend(held), byLink(referInvitation), {
  done: "engagements.result.referred",
});
