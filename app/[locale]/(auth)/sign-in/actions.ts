"use server";

import { defineAction } from "@/lib/auth/define-action";
import { codeInput, membershipInput, signInInput } from "@/lib/auth/input";
import { openSession, showCode, takeRole } from "@/lib/auth/session-actions";

type Step = { next: string };
const redirectTo = ({ next }: Step) => next;

export const signInAction = defineAction(signInInput, openSession, { redirectTo });
export const showCodeAction = defineAction(codeInput, showCode, { redirectTo });
export const takeRoleAction = defineAction(membershipInput, takeRole, { redirectTo });
