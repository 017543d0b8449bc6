import { signLink } from "@/lib/auth/signed-link";
import type { Context } from "@/lib/platform/context";

export const replyPurpose = "engagement-reply";
export const replyDays = 30;

/** Path of the page on which an expert answers without an account; good for 30 days. */
export function replyPath(ctx: Context, engagementId: string): string {
  const expiresAt = new Date(ctx.clock().getTime() + replyDays * 86_400_000);
  return `/reply/${signLink(replyPurpose, engagementId, expiresAt)}`;
}
