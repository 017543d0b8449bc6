import { v7 } from "uuid";
import type { Database } from "@/db/client";
import { industries } from "@/db/enums";
import { experts, needs, organizations } from "@/db/schema";
import { seededRandom } from "@/db/seed/random";
import { readStory } from "@/db/seed/read-story";
import type { World } from "@/tests/support/world";

export type Text = { id: string; title: string; body: string };
export type Facts = Text & { industry: string; fieldCode: string };

const story = readStory();
const clauses = (texts: readonly string[]) => [
  ...new Set(texts.flatMap((text) => text.split(/[,。;,;]/)).filter((each) => each.length > 3)),
];
const halves = story.needs.map(({ title }) => {
  const middle = Math.ceil([...title].length / 2);
  return [[...title].slice(0, middle).join(""), [...title].slice(middle).join("")] as const;
});
const problems = clauses(story.needs.map((need) => need.problem));
const keywords = story.needs.flatMap((need) => need.keywords);
const fieldCodes = [...new Set(story.needs.map((need) => need.field).filter(Boolean))];
const directions = story.experts.flatMap((expert) => expert.directions);
const bios = clauses(story.experts.map((expert) => expert.bio));
const families = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"];
const given = [..."建国明远晓梅思源志强丽华海涛雪芳俊杰雅琴文博子轩嘉怡振宇慧敏立新国栋春燕永康"];

/** Needs of the story taken apart and put together anew; the same seed gives the same needs. */
export function* someNeeds(
  number: number,
  seed = 1,
): Generator<Facts & { funds: string; keywords: string[]; code: string }> {
  const random = seededRandom(seed);
  for (let at = 0; at < number; at += 1) {
    yield {
      id: v7(),
      code: `20${10 + Math.floor(at / 20_000)}${at % 2 ? "A" : "B"}-${String((at % 20_000) + 10_000)}`,
      title: `${random.pick(halves)[0]}${random.pick(halves)[1]}`,
      body: Array.from({ length: random.int(3, 6) }, () => random.pick(problems)).join(","),
      keywords: [random.pick(keywords), random.pick(keywords), random.pick(keywords)],
      fieldCode: random.pick(fieldCodes),
      industry: random.pick(industries),
      funds: `${random.int(5, 2000) * 10_000}.00`,
    };
  }
}

export function* someExperts(number: number, seed = 2): Generator<Text & { directions: string[] }> {
  const random = seededRandom(seed);
  for (let at = 0; at < number; at += 1) {
    yield {
      id: v7(),
      title: `${random.pick(families)}${random.pick(given)}${random.chance(0.8) ? random.pick(given) : ""}`,
      body: `${random.pick(bios)},${random.pick(bios)}`,
      directions: [random.pick(directions), random.pick(directions), random.pick(directions)],
    };
  }
}

/** Writes both as records, 1,000 at a time; returns the ids. */
export async function writeRecords(db: Database, world: World, sizes: { needs: number; experts: number }) {
  const needIds: string[] = [];
  const expertIds: string[] = [];
  const firms = story.enterprises.map((firm) => ({
    id: v7(),
    kind: "enterprise" as const,
    name: firm.name,
    products: firm.products,
    industry: firm.industry,
    townshipId: world.north,
  }));
  await db.insert(organizations).values(firms).onConflictDoNothing();
  const day = Date.UTC(2026, 0, 1);
  for (const batch of batches(someNeeds(sizes.needs))) {
    await db.insert(needs).values(
      batch.map(({ body, ...need }, at) => {
        const publishedAt = new Date(day + ((needIds.length + at) % 300) * 86_400_000);
        return {
          ...need,
          problem: body,
          roundId: world.round,
          organizationId: (firms[at % firms.length] as (typeof firms)[number]).id,
          townshipId: at % 3 ? world.north : world.south,
          type: "technical_difficulty" as const,
          cooperation: ["commissioned" as const],
          industry: need.industry as (typeof industries)[number],
          visibility: "public" as const,
          consent: "confirmed" as const,
          consentMethod: "account" as const,
          consentAt: publishedAt,
          consentVisibility: "public" as const,
          contactName: "赵厂长",
          contactPhone: "13800000000",
          collectedOn: "2026-08-20",
          source: "form" as const,
          status: "published" as const,
          statusSince: publishedAt,
          submittedAt: publishedAt,
          publishedAt,
        };
      }),
    );
    needIds.push(...batch.map((need) => need.id));
  }
  const universities = Array.from({ length: Math.ceil(sizes.experts / 100) }, (_, at) => ({
    id: v7(),
    kind: "university" as const,
    name: `${story.universities[at % story.universities.length]?.name}${at}分校`,
  }));
  await db.insert(organizations).values(universities);
  for (const batch of batches(someExperts(sizes.experts))) {
    const made = await db
      .insert(experts)
      .values(
        batch.map(({ id, title, body, directions }, at) => ({
          id,
          organizationId: (universities[at % universities.length] as (typeof universities)[number]).id,
          name: title,
          title: "教授",
          discipline: directions[0] ?? "",
          bio: body,
          directions,
          visibility: "public" as const,
        })),
      )
      .onConflictDoNothing()
      .returning({ id: experts.id }); // namesakes of one university
    expertIds.push(...made.map((expert) => expert.id));
  }
  return { needIds, expertIds };
}

export function* batches<Value>(values: Iterable<Value>, size = 1_000): Generator<Value[]> {
  let batch: Value[] = [];
  for (const value of values) {
    batch.push(value);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
