import { eq, sql } from "drizzle-orm";
import { experts, needs, outgoingMessages } from "@/db/schema";
import { writeExpertSearchDocument } from "@/lib/experts/search-document";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { signOf } from "@/lib/search/signs";
import { secret } from "./hide";
import { addAttribute, removeAttribute } from "./plant-attribute";
import type { Hidden } from "./story-cast";

/** A fault of the kind that the comparison must find: what is done to the world with the hidden, and how it is undone. */
export type Leak = {
  what: string;
  where: string;
  plant(ctx: Context): Promise<unknown>;
  undo(ctx: Context): Promise<unknown>;
};

const name = new URLSearchParams({ q: secret.expert });

export function leaksOf({ needIds: [needId = ""], expertIds: [expertId = ""], maskedId }: Hidden): Leak[] {
  const townshipOfMasked = sql`'township=' || (select t.name from townships t join needs n on n.township_id = t.id where n.id = ${maskedId})`;
  return [
    {
      what: "a count: the public index counts a directed need, and shows nothing of it",
      where: "/needs?state=open",
      plant: ({ db }) =>
        db.execute(sql`insert into search_documents (kind, object_id, audience, title, facets, signs, sorts)
          select d.kind, d.object_id, 'public', '', array[a.id], ${signOf(sql`a.id`)}, d.sorts
          from search_documents d, search_attributes a
          where d.object_id = ${needId} and d.audience = 'staff' and a.audience = 'public' and a.value = 'state=open'`),
      undo: ({ db }) =>
        db.execute(sql`delete from search_documents where object_id = ${needId} and audience = 'public'`),
    },
    {
      what: "a facet: the township of a masked need's firm is counted",
      // The short list of townships shows the most frequent only.
      where: "/needs?all=township",
      plant: ({ db }) => addAttribute(db, sql`d.object_id = ${maskedId}`, townshipOfMasked),
      undo: ({ db }) => removeAttribute(db, sql`d.object_id = ${maskedId}`, townshipOfMasked),
    },
    {
      what: "a suggestion: a hidden expert's name comes up while typing",
      where: `/api/search/suggest?${name}`,
      plant: (ctx) => showExpert(ctx, expertId, "public"),
      undo: (ctx) => showExpert(ctx, expertId, "hidden"),
    },
    {
      what: "a feed entry: a directed need passes for a public one",
      where: "/feeds/needs.atom",
      plant: ({ db }) => db.update(needs).set({ visibility: "public" }).where(eq(needs.id, needId)),
      undo: ({ db }) => db.update(needs).set({ visibility: "directed" }).where(eq(needs.id, needId)),
    },
  ];
}

async function showExpert(ctx: Context, id: string, visibility: "public" | "hidden"): Promise<void> {
  await ctx.db.update(experts).set({ visibility }).where(eq(experts.id, id));
  await writeExpertSearchDocument(ctx, id);
}

/** Planted, looked at, undone; the caches are emptied as any public change would. */
export async function withLeak(ctx: Context, leak: Leak, look: () => Promise<void>): Promise<void> {
  await leak.plant(ctx);
  await raiseDataVersion(ctx, "public");
  try {
    await look();
  } finally {
    await leak.undo(ctx);
    await raiseDataVersion(ctx, "public");
  }
}

/** A mail to an outsider that nobody in the other world gets. */
export async function plantMail({ db }: Context, recipient: string): Promise<() => Promise<unknown>> {
  const [row] = await db
    .insert(outgoingMessages)
    .values({ channel: "mail", recipient, subject: "1 条新需求", body: "有新的需求。" })
    .returning({ id: outgoingMessages.id });
  return () => db.delete(outgoingMessages).where(eq(outgoingMessages.id, row?.id ?? ""));
}
