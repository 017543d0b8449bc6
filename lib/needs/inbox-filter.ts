import { z } from "zod";
import { needTypes } from "@/db/enums";
import type { Context } from "@/lib/platform/context";

export const inboxTabs = ["review", "incomplete", "ready", "returned", "published", "nonTechnical", "all"] as const;
export type InboxTab = (typeof inboxTabs)[number];

const maybe = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** The inbox's state as the URL has it; what is not understood is left out. */
const query = z.object({
  tab: z.enum(inboxTabs).catch("review"),
  /** A group's id, or "all". */
  group: maybe(z.uuid().or(z.literal("all"))),
  township: maybe(z.uuid()),
  type: maybe(z.enum(needTypes)),
  field: maybe(z.string().regex(/^(?:[1-9]|none)$/)),
  q: maybe(z.string().trim().min(1).max(60)),
  after: maybe(z.string().max(60)),
  need: maybe(z.uuid()),
});

export type InboxQuery = z.output<typeof query>;
export type InboxFilter = Omit<InboxQuery, "need" | "group"> & { group?: string };

export function readInboxQuery(searchParams: Record<string, string | string[] | undefined>): InboxQuery {
  return query.parse(Object.fromEntries(Object.entries(searchParams).map(([key, value]) => [key, [value].flat()[0]])));
}

/** Officers and leaders see their own group first; "all" shows the whole bureau. */
export function inboxFilter(ctx: Context, asked: InboxQuery): InboxFilter {
  const { need: _need, group, ...rest } = asked;
  const chosen = group ?? (ctx.actor.role === "township" ? "all" : (ctx.actor.groupId ?? "all"));
  return { ...rest, group: chosen === "all" ? undefined : chosen };
}

/** The same list with something changed; paging starts anew unless `after` is what changes. */
export function inboxHref(base: string, asked: InboxQuery, change: Partial<Record<keyof InboxQuery, string | null>>) {
  const params = new URLSearchParams();
  const next = { ...asked, ...("after" in change || "need" in change ? {} : { after: undefined }), ...change };
  for (const [key, value] of Object.entries(next))
    if (value && !(key === "tab" && value === "review")) params.set(key, value);
  const search = params.toString();
  return search ? `${base}?${search}` : base;
}
