import { headers } from "next/headers";
import { cache } from "react";
import type { Locale } from "@/db/enums";
import { defaultLocale } from "@/lib/i18n/locale";
import { systemClock } from "@/lib/platform/clock";
import { type Context, visitor } from "@/lib/platform/context";
import { database } from "@/lib/platform/database";
import { readSessionId } from "./cookie";
import { type LiveSession, liveSession } from "./session";

/** The request's session, read once a request. A session that still owes its second factor is no session yet. */
export const currentSession = cache(async (): Promise<LiveSession | null> => {
  const id = await readSessionId();
  return id ? liveSession(database(), id, systemClock()) : null;
});

/** The context of a page, an action or a route handler. */
export const requestContext = cache(async (locale: Locale = defaultLocale): Promise<Context> => {
  const session = await currentSession();
  const db = database();
  return {
    db,
    pool: db,
    actor: session && !session.pendingTotp ? session.actor : visitor,
    clock: systemClock,
    locale,
    requestId: (await headers()).get("x-request-id"),
    inTransaction: false,
  };
});
