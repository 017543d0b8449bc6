import { signLink } from "@/lib/auth/signed-link";
import { localePath } from "@/lib/i18n/locale";
import type { Context } from "@/lib/platform/context";
import { publicOrigin } from "@/lib/platform/env";

export const offerPurpose = "digest-offer";
export const pausePurpose = "digest-pause";
const days = { offer: 30, pause: 90 } as const;

/** Address at which the expert answers one need of a summary (its row in `digest_needs`), without signing in. */
export function offerUrl(ctx: Context, digestNeedId: string): string {
  return address(ctx, `/offer/${signLink(offerPurpose, digestNeedId, inDays(ctx, days.offer))}`);
}

/** Address at which a person pauses or resumes the weekly summaries, without signing in. */
export function pauseUrl(ctx: Context, userId: string): string {
  return address(ctx, `/digest/${signLink(pausePurpose, userId, inDays(ctx, days.pause))}`);
}

const address = (ctx: Context, path: string) => `${publicOrigin()}${localePath(ctx.locale, path)}`;
const inDays = (ctx: Context, count: number) => new Date(ctx.clock().getTime() + count * 86_400_000);
