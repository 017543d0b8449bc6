import { signLink } from "@/lib/auth/signed-link";
import { localePath } from "@/lib/i18n/locale";
import type { Context } from "@/lib/platform/context";
import { publicOrigin } from "@/lib/platform/env";

export const stopPurpose = "saved-search-stop";
const days = 90;

/** Address at which the alert of a saved search is switched off, without signing in. */
export function stopUrl(ctx: Context, savedSearchId: string): string {
  const expires = new Date(ctx.clock().getTime() + days * 86_400_000);
  return pageUrl(ctx, `/saved-search/${signLink(stopPurpose, savedSearchId, expires)}`);
}

export function pageUrl(ctx: Context, path: string): string {
  return `${publicOrigin()}${localePath(ctx.locale, path)}`;
}
