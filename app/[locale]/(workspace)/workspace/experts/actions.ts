"use server";

import { defineAction } from "@/lib/auth/define-action";
import { invitationInput } from "@/lib/auth/input";
import { inviteAndShow } from "@/lib/auth/invitation-link";
import { createExpert } from "@/lib/experts/create-expert";
import { createExpertInput } from "@/lib/experts/input";

export const createExpertAction = defineAction(createExpertInput, createExpert, {
  redirectTo: ({ id }) => `/workspace/experts/${id}`,
});
/** The link is shown on the expert's page, to this browser, for ten minutes; the database keeps its hash. */
export const inviteExpertAction = defineAction(
  invitationInput,
  async (ctx, input) => ({ ...(await inviteAndShow(ctx, input)), expertId: input.expertId }),
  { redirectTo: ({ id, expertId }) => `/workspace/experts/${expertId}?invited=${id}` },
);
