"use server";

import { redirect } from "next/navigation";
import { clearSessionCookie } from "@/lib/auth/cookie";
import { requestLocale } from "@/lib/auth/define-action";
import { currentSession, requestContext } from "@/lib/auth/request-context";
import { signOut } from "@/lib/auth/sign-out";
import { localePath } from "@/lib/i18n/locale";

/** Signs out: the session's row is revoked and the cookie removed. */
export async function endSession(): Promise<void> {
  const locale = await requestLocale();
  const session = await currentSession();
  if (session) await signOut(await requestContext(locale), session.id);
  await clearSessionCookie();
  redirect(localePath(locale, "/"));
}
