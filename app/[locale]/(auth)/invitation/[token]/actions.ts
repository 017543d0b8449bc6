"use server";

import { defineAction } from "@/lib/auth/define-action";
import { acceptInput } from "@/lib/auth/input";
import { acceptAndOpen } from "@/lib/auth/session-actions";

export const acceptInvitationAction = defineAction(acceptInput, acceptAndOpen, { redirectTo: ({ next }) => next });
