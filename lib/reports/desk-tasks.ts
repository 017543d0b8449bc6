import { sql } from "drizzle-orm";
import { countExpiringAgreements, countWaitingAgreements } from "@/lib/agreements/queries";
import { isStaff } from "@/lib/auth/roles";
import { countWaitingEngagements } from "@/lib/engagements/queries";
import { inboxFilter, type inboxTabs, readInboxQuery } from "@/lib/needs/inbox-filter";
import { inboxCounts } from "@/lib/needs/inbox-queries";
import type { Context } from "@/lib/platform/context";
import { listReminders } from "./reminders";

/** Something that waits: a key of texts (`workspace.task.<key>`), how many, and the page where it is done. */
export type Task = { key: string; count: number; path: string; tone?: "wait" | "danger" };

/** What waits for a person at the desk, most pressing first; only what there is. */
export async function deskTasks(ctx: Context): Promise<Task[]> {
  const tasks = ctx.actor.role === "township" ? await townshipTasks(ctx) : await staffTasks(ctx);
  return tasks.filter((task) => task.count > 0);
}

async function staffTasks(ctx: Context): Promise<Task[]> {
  const [inbox, waiting, toCheck, expiring, unmatched, importing, reminders] = await Promise.all([
    inboxCounts(ctx, inboxFilter(ctx, readInboxQuery({ tab: "review" }))),
    countWaitingEngagements(ctx),
    countWaitingAgreements(ctx),
    countExpiringAgreements(ctx),
    countUnmatched(ctx),
    countOpenImports(ctx),
    listReminders(ctx),
  ]);
  const tab = (name: (typeof inboxTabs)[number]) => (name === "review" ? "/desk/inbox" : `/desk/inbox?tab=${name}`);
  return [
    { key: "review", count: inbox.review, path: tab("review"), tone: "wait" },
    { key: "nonTechnical", count: inbox.nonTechnical, path: tab("nonTechnical"), tone: "wait" },
    { key: "ready", count: inbox.ready, path: tab("ready"), tone: "wait" },
    { key: "importing", count: importing, path: "/desk/import", tone: "wait" },
    { key: "unmatched", count: unmatched, path: "/desk/match" },
    { key: "engagements", count: waiting, path: "/desk/engagements?tab=waiting", tone: "danger" },
    { key: "agreementsToCheck", count: toCheck, path: "/desk/agreements?waiting=1", tone: "wait" },
    { key: "expiring", count: expiring, path: "/desk/agreements?expiring=1" },
    { key: "incomplete", count: inbox.incomplete, path: tab("incomplete") },
    { key: "reminders", count: reminders.filter((each) => !each.remindedToday).length, path: "/desk/reminders" },
  ];
}

async function townshipTasks(ctx: Context): Promise<Task[]> {
  const [inbox, importing, reminders] = await Promise.all([
    inboxCounts(ctx, inboxFilter(ctx, readInboxQuery({ tab: "returned" }))),
    countOpenImports(ctx),
    listReminders(ctx),
  ]);
  return [
    { key: "returned", count: inbox.returned, path: "/desk/inbox?tab=returned", tone: "danger" },
    { key: "importing", count: importing, path: "/desk/import", tone: "wait" },
    { key: "incomplete", count: inbox.incomplete, path: "/desk/inbox?tab=incomplete", tone: "wait" },
    { key: "reminders", count: reminders.filter((each) => !each.remindedToday).length, path: "/desk/reminders" },
  ];
}

/** Published needs that nobody has recommended an expert for and that nobody talks about, of the own townships. */
async function countUnmatched(ctx: Context): Promise<number> {
  const { role, townshipIds } = ctx.actor;
  if (!isStaff(role)) return 0;
  const own = role === "officer" || role === "leader";
  if (own && townshipIds.length === 0) return 0;
  const [row] = (await ctx.db.execute(sql`select count(*)::int as value from needs n where n.status = 'published'
    and ${own ? sql`n.township_id in ${[...townshipIds]}` : sql`true`}
    and not exists (select 1 from engagements g where g.need_id = n.id and g.status not in ('declined', 'referred', 'failed'))
    and not exists (select 1 from match_verdicts v where v.need_id = n.id and v.decision = 'recommended'
      and v.withdrawn_at is null)`)) as unknown as { value: number }[];
  return row?.value ?? 0;
}

/** Sheets that the reader has uploaded and not confirmed. */
async function countOpenImports(ctx: Context): Promise<number> {
  if (!ctx.actor.userId) return 0;
  const [row] = (await ctx.db.execute(sql`select count(*)::int as value from imports i
    where i.created_by = ${ctx.actor.userId} and i.status = 'preview'`)) as unknown as { value: number }[];
  return row?.value ?? 0;
}
