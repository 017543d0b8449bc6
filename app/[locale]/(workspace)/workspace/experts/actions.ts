"use server";

import { createInvitation } from "@/lib/auth/create-invitation";
import { defineAction } from "@/lib/auth/define-action";
import { invitationInput } from "@/lib/auth/input";
import { createExpert } from "@/lib/experts/create-expert";
import { createExpertInput } from "@/lib/experts/input";
import { publicOrigin } from "@/lib/platform/env";

export const createExpertAction = defineAction(createExpertInput, createExpert, {
  redirectTo: ({ id }) => `/workspace/experts/${id}`,
});
/** The link is shown this once; the database keeps its hash. */
export const inviteExpertAction = defineAction(invitationInput, createInvitation, {
  done: ({ token }) => ({
    key: "experts.result.invited",
    params: { link: `${publicOrigin()}/invitation/${token}` },
  }),
});
