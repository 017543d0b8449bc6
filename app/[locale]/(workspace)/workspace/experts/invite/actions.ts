"use server";

import { defineAction } from "@/lib/auth/define-action";
import { inviteExpertsInput } from "@/lib/auth/input";
import { handOverBatch } from "@/lib/auth/invite-experts-result";

/** Links are shown this once; the database keeps their hashes. */
export const inviteExpertsAction = defineAction(inviteExpertsInput, handOverBatch);
