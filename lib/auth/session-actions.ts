import type { Context } from "@/lib/platform/context";
import { Denied } from "@/lib/platform/errors";
import { acceptInvitation } from "./accept-invitation";
import { safeCallback } from "./callback";
import { changePassword } from "./change-password";
import { chooseMembership } from "./choose-membership";
import { resetByCode, resetByLink } from "./complete-reset";
import { readSessionId, writeSessionCookie } from "./cookie";
import { enrolTotp } from "./enrol-totp";
import { nextStep, type PendingSession, pendingSession } from "./pending-session";
import { requestClient } from "./request-client";
import { requestReset } from "./request-reset";
import { revokeOtherSessions } from "./revoke-session";
import { signIn } from "./sign-in";
import { verifyTotp } from "./verify-totp";

type Step = { next: string };

/** Sign-in as a form posts it: the verb, then the cookie (next-auth's own `encode`), then the page to go to. */
export async function openSession(
  ctx: Context,
  input: { identifier: string; password: string; callbackUrl?: string | undefined },
): Promise<Step> {
  const session = await signIn(ctx, input, await requestClient());
  await writeSessionCookie(session.id);
  return { next: nextStep(session, safeCallback(input.callbackUrl)) };
}

/** The second factor of the request's session: a code, or the first code of a new authenticator. */
export async function showCode(ctx: Context, input: { code: string; callbackUrl?: string | undefined }): Promise<Step> {
  const session = await ownPendingSession(ctx);
  const opened = await (session.totpEnabled ? verifyTotp : enrolTotp)(ctx, input, session);
  return { next: nextStep(opened, safeCallback(input.callbackUrl)) };
}

/** Takes on a role in the request's session. */
export async function takeRole(
  ctx: Context,
  input: { membershipId: string; callbackUrl?: string | undefined },
): Promise<Step> {
  const session = await ownPendingSession(ctx);
  return { next: nextStep(await chooseMembership(ctx, input, session), safeCallback(input.callbackUrl)) };
}

/** Accepts an invitation and signs in. */
export async function acceptAndOpen(ctx: Context, input: { token: string; password: string }): Promise<Step> {
  const session = await acceptInvitation(ctx, input, await requestClient());
  await writeSessionCookie(session.id);
  return { next: nextStep(session, null) };
}

/** Requests a reset; the next page depends on what was typed, never on whether it exists. */
export async function askReset(ctx: Context, input: { identifier: string }): Promise<Step> {
  const { kind } = await requestReset(ctx, input, await requestClient());
  return { next: kind === "phone" ? "/reset/code" : "/reset/mail" };
}

export async function resetWithCode(
  ctx: Context,
  input: { identifier: string; code: string; password: string },
): Promise<Step> {
  await resetByCode(ctx, input, await requestClient());
  return { next: "/sign-in?reset=1" };
}

export async function resetWithLink(ctx: Context, input: { token: string; password: string }): Promise<Step> {
  await resetByLink(ctx, input);
  return { next: "/sign-in?reset=1" };
}

/** Changes the own password and keeps this session. */
export async function changeOwnPassword(
  ctx: Context,
  input: { currentPassword: string; password: string },
): Promise<{ id: string }> {
  return changePassword(ctx, input, await readSessionId());
}

export async function endOtherSessions(ctx: Context): Promise<{ count: number }> {
  return revokeOtherSessions(ctx, await readSessionId());
}

/** Confirms a new authenticator while signed in. */
export async function confirmTotp(ctx: Context, input: { code: string }): Promise<{ id: string }> {
  const { id } = await enrolTotp(ctx, input, await ownPendingSession(ctx));
  return { id };
}

/** The session of the request, whatever it still owes; a dead one says so. */
export async function ownPendingSession(ctx: Context): Promise<PendingSession> {
  const id = await readSessionId();
  const session = id ? await pendingSession(ctx, id) : null;
  if (!session) throw new Denied("auth.result.sessionOver");
  return session;
}
