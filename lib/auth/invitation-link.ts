import { cookies } from "next/headers";
import type { Context } from "@/lib/platform/context";
import { secure } from "./cookie";
import { createInvitation, type IssuedInvitation } from "./create-invitation";
import type { InvitationInput } from "./input";
import { reissueInvitation } from "./reissue-invitation";

const name = "duijie-invitation";

/** Invites, and keeps the link for the next page: it is shown to who made it, for ten minutes, and stored nowhere. */
export async function inviteAndShow(ctx: Context, input: InvitationInput): Promise<{ id: string }> {
  return show(await createInvitation(ctx, input));
}

export async function reissueAndShow(
  ctx: Context,
  input: { id: string; send: "none" | "mail" | "sms" },
): Promise<{ id: string }> {
  return show(await reissueInvitation(ctx, input));
}

async function show({ id, token }: IssuedInvitation): Promise<{ id: string }> {
  const options = { httpOnly: true, sameSite: "strict", secure: secure(), path: "/", maxAge: 600 } as const;
  (await cookies()).set(name, `${id}:${token}`, options);
  return { id };
}

/** The token that was just made for an invitation, if this browser made it. */
export async function shownToken(invitationId: string): Promise<string | null> {
  const [id, token] = (await cookies()).get(name)?.value.split(":") ?? [];
  return id === invitationId && token ? token : null;
}
