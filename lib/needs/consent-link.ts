import { eq } from "drizzle-orm";
import { needs } from "@/db/schema";
import { readLink, signLink } from "@/lib/auth/signed-link";
import { type Context, visitor } from "@/lib/platform/context";

const purpose = "need-consent";
const linkDays = 14;

/** Path of the page on which the firm agrees to the publication, without an account. Good for 14 days from now. */
export function consentPath(ctx: Context, needId: string): string {
  return `/consent/${signLink(purpose, needId, new Date(ctx.clock().getTime() + linkDays * 86_400_000))}`;
}

/** The need of a link, and a context that acts as its firm through the link; null when the link is void. */
export async function consentContext(ctx: Context, token: string): Promise<{ ctx: Context; needId: string } | null> {
  const link = readLink(purpose, token, ctx.clock());
  if (!link) return null;
  const [need] = await ctx.db.select({ organizationId: needs.organizationId }).from(needs).where(eq(needs.id, link.id));
  if (!need) return null;
  const actor = { ...visitor, role: "enterprise" as const, via: "link" as const, organizationId: need.organizationId };
  return { ctx: { ...ctx, actor }, needId: link.id };
}
