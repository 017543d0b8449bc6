import { isLocale } from "@/lib/i18n/locale";

/** The page to go to after sign-in, without its language: only a path of ours, else null. */
export function safeCallback(typed: string | null | undefined): string | null {
  if (!typed?.startsWith("/") || typed.length > 500 || /[\\\p{Cc}]/u.test(typed)) return null;
  const url = new URL(typed, "http://own.invalid");
  if (url.origin !== "http://own.invalid" || typed.startsWith("//")) return null;
  const [, first = ""] = url.pathname.split("/");
  const path = isLocale(first) ? url.pathname.slice(first.length + 1) || "/" : url.pathname;
  if (path.startsWith("//") || /^\/(?:sign-in|reset|invitation|api)(?:\/|$)/.test(path)) return null;
  return `${path}${url.search}`;
}

/** A page with the callback carried along. */
export function withCallback(path: string, callback: string | null): string {
  return callback ? `${path}?callbackUrl=${encodeURIComponent(callback)}` : path;
}
