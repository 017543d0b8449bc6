"use server";

import { defineAction } from "@/lib/auth/define-action";
import { confirmConsent, refuseConsent } from "@/lib/needs/confirm-consent";
import { consentContext } from "@/lib/needs/consent-link";
import { refuseConsentInput, versioned } from "@/lib/needs/input";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import type { FormState } from "@/lib/platform/form-state";

type Answered = { id: string; code: string };

/** The link's bearer acts as the firm of its need, and of no other. */
async function asFirm(ctx: Context, token: string, needId: string): Promise<Context> {
  const link = await consentContext(ctx, token);
  if (link?.needId !== needId) throw new NotFound();
  return link.ctx;
}

export async function confirmByLinkAction(token: string, state: FormState<Answered>, form: FormData) {
  const act = defineAction(versioned, async (ctx, input) => confirmConsent(await asFirm(ctx, token, input.id), input), {
    done: "needs.result.consentGiven",
  });
  return act(state, form);
}

export async function refuseByLinkAction(token: string, state: FormState<Answered>, form: FormData) {
  const act = defineAction(
    refuseConsentInput,
    async (ctx, input) => refuseConsent(await asFirm(ctx, token, input.id), input),
    { done: "needs.result.consentDeclined" },
  );
  return act(state, form);
}
