import { eq } from "drizzle-orm";
import { needs, searchPending } from "@/db/schema";
import { publicNeeds } from "@/lib/needs/public-collection";
import { publishNeed } from "@/lib/needs/publish-need";
import { unpublishNeed } from "@/lib/needs/unpublish-need";
import { outerEngine } from "@/lib/search/meilisearch/outer-engine";
import type { OuterServer } from "@/lib/search/meilisearch/server";
import type { TestDatabase } from "@/tests/support/database";
import type { World } from "@/tests/support/world";

const text = { text: "酸洗发黑", filters: {}, facets: ["industry"], sort: "relevance", cursor: null, limit: 20 };

/** What people do to needs, and what the server alone then answers to a visitor. */
export function needsOn(server: OuterServer, { db, context }: TestDatabase, world: World) {
  const now = async (id: string) => {
    const [row] = await db.select({ version: needs.version, status: needs.status }).from(needs).where(eq(needs.id, id));
    return { id, ...row! };
  };
  return {
    isPublic: async (id: string) => (await now(id)).status === "published",
    publish: async (id: string) => publishNeed(context(world.actors.officer), await now(id)),
    unpublish: async (id: string) =>
      unpublishNeed(context(world.actors.officer), { ...(await now(id)), reason: "写错了" }),
    /** Ids, total and the sum of a facet, in this order: all of them tell how many there are. */
    async found(): Promise<[string[], number, number]> {
      const answer = await outerEngine(server).search(context({ role: "visitor" }), publicNeeds, text);
      const counted = Object.values(answer.facets.industry ?? {}).reduce((sum, each) => sum + each, 0);
      return [answer.ids.sort(), answer.total, counted];
    },
    pending: () => db.$count(searchPending),
  };
}
