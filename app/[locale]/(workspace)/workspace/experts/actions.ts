"use server";

import { defineAction } from "@/lib/auth/define-action";
import { createExpert } from "@/lib/experts/create-expert";
import { createExpertInput } from "@/lib/experts/input";

export const createExpertAction = defineAction(createExpertInput, createExpert, {
  redirectTo: ({ id }) => `/workspace/experts/${id}`,
});
