import { v7 } from "uuid";
import type { Database } from "@/db/client";
import { engagements, experts, matchVerdicts, needs } from "@/db/schema";
import { makeExpert } from "@/tests/support/matching";
import { makeNeed } from "@/tests/support/needs";
import type { World } from "@/tests/support/world";

const topics = [
  ["不锈钢线材酸洗", "酸洗液浓度波动,线材表面局部发黑"],
  ["辣椒粉灭菌", "蒸汽灭菌后辣椒粉变色,菌落超标"],
  ["亚麻湿纺断头", "细支亚麻湿纺断头多,条干不匀"],
  ["铸件缩松", "球墨铸铁件热节处缩松,探伤不合格"],
  ["真空集热管吸气", "集热管两年后真空度下降,热损变大"],
  ["石斛组培褐化", "铁皮石斛组培苗褐化死亡,成活率低"],
] as const;

/** Days after 1 January 2026. */
const day = (days: number) => new Date(Date.UTC(2026, 0, 1 + days, 4));

export type DecidedWorld = { needs: string[]; liked: string[]; refused: string[] };

/**
 * Needs of six topics with two experts each, whose words fit equally but for a phrase that favours the one whom officers refuse
 * time and again; the other is taken up. Who reads the decisions can rank better than who reads the texts.
 */
export async function makeDecisions(db: Database, world: World, rounds = 5): Promise<DecidedWorld> {
  const made: DecidedWorld = { needs: [], liked: [], refused: [] };
  for (const [title, problem] of topics) {
    const over = { discipline: "工程", bio: `研究${title}。`, services: [] };
    made.liked.push((await makeExpert(db, world, { ...over, directions: [`${title}工艺`] })).id);
    made.refused.push((await makeExpert(db, world, { ...over, directions: [`${title}工艺`, problem] })).id);
  }
  for (let round = 0; round < rounds; round++) {
    for (const [index, [title, problem]] of topics.entries()) {
      const at = day(round * 20 + index * 3);
      const need = await makeNeed(db, world, {
        status: "published",
        title: `${title}问题${round}`,
        problem,
        publishedAt: at,
      });
      made.needs.push(need.id);
      await dismissed(db, need.id, made.refused[index]!, at);
      await takenUp(db, world, need.id, made.liked[index]!, at);
    }
  }
  return made;
}

async function dismissed(db: Database, needId: string, expertId: string, at: Date) {
  await db
    .insert(matchVerdicts)
    .values({ id: v7(), needId, expertId, decision: "dismissed", reason: "wrong_scale", createdAt: at });
}

async function takenUp(db: Database, world: World, needId: string, expertId: string, at: Date) {
  await db.insert(matchVerdicts).values({ id: v7(), needId, expertId, decision: "recommended", createdAt: at });
  await db.insert(engagements).values({
    id: v7(),
    needId,
    expertId,
    organizationId: world.firm,
    universityId: world.university,
    origin: "recommended",
    status: "negotiating",
    statusSince: at,
    lastActivityAt: at,
    createdAt: at,
  });
}

/** Takes everything away again, for the next test. */
export async function forgetDecisions(db: Database) {
  await db.delete(matchVerdicts);
  await db.delete(engagements);
  await db.delete(needs);
  await db.delete(experts);
}
