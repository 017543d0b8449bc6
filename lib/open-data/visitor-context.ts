import { defaultLocale, type Locale } from "@/lib/i18n/locale";
import { systemClock } from "@/lib/platform/clock";
import { type Context, visitor } from "@/lib/platform/context";
import { database } from "@/lib/platform/database";

/** Open data knows no session: whoever asks, it is a visitor's view. */
export function visitorContext(locale: Locale = defaultLocale): Context {
  const db = database();
  return { db, pool: db, actor: visitor, clock: systemClock, locale, requestId: null, inTransaction: false };
}
