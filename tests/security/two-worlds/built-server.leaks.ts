import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { type Client, client } from "@/tests/e2e/support/http";
import { storyDatabase } from "@/tests/e2e/support/story";
import { type Known, openData, ownPages, publicPages, suggestions } from "./addresses";
import { differences, mentions, type Readings } from "./compare";
import { directedNeed, hiddenExpert, keepBack, maskedNeed, secret } from "./hide";
import { readPage } from "./read-page";
import { knownToAll, storyCast } from "./story-cast";

const db = storyDatabase();
const outsiders = ["visitor", "enterprise", "expert", "university", "township"] as const;
/** LEAKS_PART=8 asks every eighth request only, for a first look. */
const part = Number(process.env.LEAKS_PART ?? 1);
let known: Known;
beforeAll(async () => {
  known = await knownToAll(db);
});

/** Everybody's requests, a few at a time; the reader's name with the address is the key. */
async function readAll(every = part): Promise<Readings> {
  const people = await Promise.all(outsiders.map(async (who) => [who, await client(who)] as const));
  const asked = people.flatMap(([who, person]) =>
    [...publicPages(known), ...suggestions, ...(who === "visitor" ? openData(known) : (ownPages[who] ?? []))].map(
      (address) => ({ who, person, address }),
    ),
  );
  const open = asked.filter((_, at) => at % every === 0).reverse();
  const readings: Readings = new Map();
  const work = async () => {
    for (let next = open.pop(); next; next = open.pop())
      readings.set(`${next.who} ${next.address}`, await answerTo(next.person, next.address));
  };
  await Promise.all([work(), work(), work(), work()]);
  return readings;
}

/** Status, telling headers and body; whoever has asked too much waits as told. */
async function answerTo(person: Client, address: string): Promise<string> {
  const answer = await person.fetch(address);
  if (answer.status === 429 || answer.status === 503) {
    await answer.body?.cancel();
    const seconds = Number(answer.headers.get("retry-after") ?? 1);
    await new Promise((resolve) => setTimeout(resolve, (seconds + 1) * 1_000));
    return answerTo(person, address);
  }
  const { headers } = answer;
  const told = ["location", "etag", "content-type", "last-modified"].map((name) => headers.get(name));
  const text = await answer.text();
  const isPage = headers.get("content-type")?.startsWith("text/html");
  return [answer.status, ...told, isPage ? readPage(text) : text].join("\n");
}

/** Until the worker has nothing left to do of what was just done. */
async function settled(): Promise<void> {
  for (let quiet = 0; quiet < 3; ) {
    const [row] = await db.execute<{ open: number }>(
      sql`select count(*)::int as open from pgboss.job where state in ('created', 'retry', 'active') and start_after <= now()`,
    );
    quiet = row?.open === 0 ? quiet + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

it("two worlds of the built server differ in no byte for whoever must not know", async () => {
  const cast = await storyCast(db);
  const masked = await maskedNeed(cast);
  known = await knownToAll(db);
  await settled();
  const without = await readAll();
  console.log(`${without.size} requests in each world`);
  expect(without.size).toBeGreaterThanOrEqual(2_000 / part);
  const again = await readAll(part * 20);
  expect(differences(new Map([...without].filter(([request]) => again.has(request))), again)).toEqual([]);

  for (const [, act] of directedNeed(cast)) await act();
  await hiddenExpert(cast);
  await keepBack(cast.bureau, masked);
  await settled();
  const withThem = await readAll();
  expect(differences(without, withThem)).toEqual([]);
  expect(mentions(withThem, [...Object.values(secret), "严守口"])).toEqual([]);
});
