"use server";

import { defineAction } from "@/lib/auth/define-action";
import { resetByCodeInput, resetByLinkInput, resetRequestInput } from "@/lib/auth/input";
import { askReset, resetWithCode, resetWithLink } from "@/lib/auth/session-actions";

const redirectTo = ({ next }: { next: string }) => next;

export const askResetAction = defineAction(resetRequestInput, askReset, { redirectTo });
export const resetByCodeAction = defineAction(resetByCodeInput, resetWithCode, { redirectTo });
export const resetByLinkAction = defineAction(resetByLinkInput, resetWithLink, { redirectTo });
