import { redirect } from "next/navigation";
import { safeCallback } from "@/lib/auth/callback";
import { readSessionId } from "@/lib/auth/cookie";
import { pageContext } from "@/lib/auth/page-context";
import { nextStep, pendingSession } from "@/lib/auth/pending-session";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ callbackUrl?: string }> };

/** Back from an OpenID provider: on to whatever the session still owes, else to where one was going. */
export default async function NextStepPage({ params, searchParams }: Props) {
  const { ctx, href } = await pageContext(params);
  const id = await readSessionId();
  const session = id ? await pendingSession(ctx, id) : null;
  redirect(href(session ? nextStep(session, safeCallback((await searchParams).callbackUrl)) : "/sign-in?error=oidc"));
}
