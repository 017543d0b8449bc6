import type { Database } from "@/db/client";
import type { Locale, Role } from "@/db/enums";
import type { Clock } from "./clock";

/** Whoever acts. A signed link gives a role and its scope, but no user. */
export type Actor = {
  role: Role | "visitor" | "system";
  userId: string | null;
  via: "session" | "link" | "job" | "command";
  /** The firm, university or institute that the role holds in. */
  organizationId: string | null;
  /** Townships of the role: the own one, or those of the working group in its latest open round. */
  townshipIds: readonly string[];
  groupId: string | null;
  expertId: string | null;
};

export type Context = {
  /** The open transaction, or the pool outside of one. */
  db: Database;
  pool: Database;
  actor: Actor;
  clock: Clock;
  locale: Locale;
  requestId: string | null;
  /** True inside `transaction`; a nested call joins the open one. */
  inTransaction: boolean;
};

export const visitor: Actor = {
  role: "visitor",
  userId: null,
  via: "session",
  organizationId: null,
  townshipIds: [],
  groupId: null,
  expertId: null,
};

export const systemActor: Actor = { ...visitor, role: "system", via: "job" };

/** A context for work that no person asked for: the worker, the story, commands. */
export function systemContext(db: Database, clock: Clock = () => new Date()): Context {
  return { db, pool: db, actor: systemActor, clock, locale: "zh-CN", requestId: null, inTransaction: false };
}
