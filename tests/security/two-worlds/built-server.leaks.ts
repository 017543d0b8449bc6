import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { and, eq, inArray, or } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { memberships, users } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { type Asked, never, requestsOf } from "./addresses";
import { type Ask, headerOf } from "./ask";
import { directedNeed, hiddenExpert, keepBack, maskedNeed, nightly, openNeed, secret } from "./hide";
import { mailsToOthers, startMailRounds } from "./mails";
import { leaksOf, plantMail, withLeak } from "./plant-leaks";
import { differenceOf, forgetLimits, nameOf, readInPairs, type Side } from "./read-in-pairs";
import { matchedExperts, matchWith, type Reader, readersOf, saveSearches, watched } from "./readers";
import { copyWorld, openWorld, type Running, runJobs, startWeb, type World } from "./run-world";
import { type Hidden, hiddenRecords, type Known, knownToAll, type Places, storyCast, storyPlaces } from "./story-cast";
import { wholeAnswer } from "./whole-answer";

/** LEAKS_PART=8 asks an eighth of the requests only, LEAKS_ONLY=/account those whose address it fits: for a look. */
const part = Number(process.env.LEAKS_PART ?? 1);
const only = new RegExp(process.env.LEAKS_ONLY ?? "");
const now = new Date();
const report = "tests/output/leaks.txt";
let places: Places;
let readers: Reader[];
let known: Known;
let hidden: Hidden;
let without: Side;
let withThem: Side;
let there: Context;
const running: Running[] = [];
const opened: World[] = [];

/** One story, then two copies of it: the second has what the first has not, and both live on alike. */
beforeAll(async () => {
  const told = openWorld("told", inject("databaseUrl"));
  const before = await copyWorld(inject("adminUrl"), told, "leaks_before");
  places = await storyPlaces(before.db);
  const cast = await storyCast(before.db, places, now);
  readers = await readersOf(before.db, places, now);
  await saveSearches(before.db, readers, now);
  const masked = await maskedNeed(cast);
  const publish = await openNeed(cast);
  await runJobs(before, now);
  const one = await copyWorld(inject("adminUrl"), before, "leaks_without");
  const other = await copyWorld(inject("adminUrl"), before, "leaks_with");
  opened.push(one, other);

  const castThere = await storyCast(other.db, places, now);
  there = castThere.bureau;
  for (const [, act] of directedNeed(castThere)) await act();
  await hiddenExpert(castThere);
  const { id: organizationId, townshipId } = places.otherFirm;
  await keepBack(there, masked, { organizationId, townshipId });
  for (const world of opened) {
    const { bureau } = await storyCast(world.db, places, now);
    await publish(bureau);
    await nightly(bureau);
    await startMailRounds(world, now);
  }
  await Promise.all(opened.map((world) => runJobs(world, now)));
  known = await knownToAll(one.db);
  hidden = await hiddenRecords(other.db, masked);
  for (const id of hidden.needIds)
    for (const reader of readers.filter(({ role }) => role === "expert")) await matchWith(other.db, id, reader);
  running.push(await startWeb(one, now), await startWeb(other, now));
  const [webOne, webOther] = running as [Running, Running];
  without = { ask: webOne.ask, world: one };
  withThem = { ask: webOther.ask, world: other };
});

afterAll(async () => {
  for (const each of running) await each.stop();
  for (const each of opened) await each.close();
});

const words = [...Object.values(secret), "严守口"];

/** What the reader typed, now or into a search that they saved. */
function wordsOf({ path }: Asked): string {
  return path === "/account/searches" ? watched.map(({ query }) => query).join(" ") : decodeURIComponent(path);
}

/** What answers otherwise, or says a hidden word that was not asked for. */
async function compare(requests: readonly Asked[], sides: [Side, Side] = [without, withThem]): Promise<string[]> {
  const found: string[] = [];
  let asked = 0;
  await readInPairs(sides, requests, (reading) => {
    const differing = differenceOf(reading);
    const text = wholeAnswer(reading.withThem);
    const sent = wordsOf(reading.request);
    const told = words.filter((word) => text.includes(word) && !sent.includes(word));
    const lines = [
      ...(differing ? [differing] : []),
      ...told.map((word) => `${nameOf(reading.request)}\n  says ${word}`),
    ];
    for (const line of lines) appendFileSync(report, `${line}\n`);
    found.push(...lines);
    asked += 1;
    if (asked % 250 === 0) console.log(`${asked} requests in each world, ${found.length} differences`);
  });
  return found;
}

describe("two worlds of the built server", () => {
  it("hide what somebody is near to: the readers are matched, mailed and next door", async () => {
    const matched = await Promise.all(
      [...hidden.needIds, hidden.maskedId].map((id) => matchedExperts(withThem.world.db, id)),
    );
    const subject = readers.find(({ name }) => name === "an expert of that very subject");
    for (const found of matched) expect(found).toContain(subject?.userId);
    expect(hidden).toMatchObject({ needIds: [expect.any(String)], expertIds: [expect.any(String)] });
    expect(readers.map(({ role }) => role)).toEqual(
      expect.arrayContaining(["visitor", "enterprise", "expert", "university", "township"]),
    );
  });

  it("differ in no byte for whoever must not know", async () => {
    const requests = readers
      .flatMap((reader) => requestsOf(reader, known, hidden))
      .filter(({ path }, at) => at % part < 1 && only.test(path));
    console.log(`${requests.length} requests in each world`);
    expect(requests.length).toBeGreaterThanOrEqual(process.env.LEAKS_ONLY ? 1 : 2_000 / part);
    mkdirSync(dirname(report), { recursive: true });
    writeFileSync(report, "");
    expect(await compare(requests)).toEqual([]);
  });

  it("answer for what is hidden as for what never was", async () => {
    const pairs = [
      ...hidden.needCodes.flatMap((code) =>
        ["/needs/", "/en/needs/", "/api/v1/needs/"].map((path) => [path, code, never.code]),
      ),
      ...hidden.expertIds.flatMap((id) =>
        ["/experts/", "/en/experts/", "/api/v1/experts/"].map((path) => [path, id, never.id]),
      ),
      ...[...hidden.needIds, ...hidden.expertIds].flatMap((id) =>
        ["/workspace/needs/", "/workspace/matches/", "/workspace/experts/", "/desk/needs/", "/api/files/"].map(
          (path) => [path, id, never.id],
        ),
      ),
    ] as [string, string, string][];
    for (const { cookie, name } of readers) {
      await forgetLimits(withThem.world);
      for (const [path, own, nobodys] of pairs) {
        const headers = { "user-agent": "Bingbot/2.0", ...(cookie ? { cookie } : {}) };
        const [one, other] = [
          await withThem.ask({ path: path + own, headers }),
          await withThem.ask({ path: path + nobodys, headers }),
        ].map((answer) =>
          wholeAnswer(answer)
            .replaceAll(/ratelimit-remaining: \d+/gi, "")
            .replaceAll(own, nobodys),
        );
        expect(one, `${name} ${path}`).toBe(other);
      }
    }
  });

  it("send the same mail to whoever must not know", async () => {
    const knowing = await knowingAddresses();
    const [one, other] = await Promise.all(opened.map((world) => mailsToOthers(world, knowing)));
    const people = await addressesOf(readers.flatMap(({ userId }) => userId ?? []));
    console.log(`${one?.length} mails in each world`);
    expect(other).toEqual(one);
    for (const person of people) expect(one?.map((mail) => mail.recipient)).toContain(person);
    expect(one?.filter((mail) => /\/offer\//.test(mail.body))).not.toEqual([]);
    const undo = await plantMail(there, people[0] as string);
    expect(await mailsToOthers(opened[1] as World, knowing)).not.toEqual(one);
    await undo();
  });
});

describe("a planted leak is found:", () => {
  const visitorAt = (path: string): Asked => ({
    path,
    reader: readers[0] as Reader,
    headers: { "user-agent": "Bingbot/2.0" },
  });

  it.each(["a count", "a facet", "a suggestion", "a feed entry"])("%s", async (kind) => {
    const leak = leaksOf(hidden).find(({ what }) => what.startsWith(`${kind}:`));
    if (!leak) throw new Error(`No leak ${kind}`);
    const place = visitorAt(leak.where);
    await withLeak(there, leak, async () => expect(await compare([place]), leak.what).not.toEqual([]));
    expect(await compare([place])).toEqual([]);
  });

  /** Of an answer that the second world gives; what comes from the first is left alone. */
  const tampered: [
    what: string,
    path: string,
    tamper: (answer: Awaited<ReturnType<Ask>>) => Awaited<ReturnType<Ask>>,
  ][] = [
    [
      "a header that counts changes",
      "/needs",
      (answer) => ({ ...answer, headers: [...answer.headers, ["X-Data-Version", "41"]] }),
    ],
    [
      "a tag that is not made from the bytes",
      "/api/v1/fields",
      (answer) => ({
        ...answer,
        headers: answer.headers.map(([name, value]) => [name, name.toLowerCase() === "etag" ? 'W/"41"' : value]),
      }),
    ],
    [
      "one bit of a picture",
      "/icon.svg",
      (answer) => ({ ...answer, body: Buffer.from(answer.body.map((byte, at) => (at === 40 ? byte ^ 1 : byte))) }),
    ],
    ["another refusal", `/needs/${never.code}`, (answer) => ({ ...answer, status: 403 })],
  ];
  it.each(tampered)("%s", async (_, path, tamper) => {
    const place = visitorAt(path);
    expect(await compare([place])).toEqual([]);
    const other: Side = { ...withThem, ask: async (request) => tamper(await withThem.ask(request)) };
    expect(await compare([place], [without, other])).toHaveLength(1);
    if (path.startsWith("/api")) expect(headerOf(await without.ask(place), "etag")).not.toBeNull();
  });
});

/** The firms, the bureau, and the office that keeps the expert and is invited hear of it by right. */
async function knowingAddresses(): Promise<string[]> {
  const { firm, otherFirm, office } = places;
  const rows = await withThem.world.db
    .select({ email: users.email })
    .from(users)
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .where(
      or(
        inArray(memberships.role, ["officer", "leader", "director", "admin"]),
        inArray(memberships.organizationId, [firm.id, otherFirm.id]),
        and(eq(memberships.role, "university"), eq(memberships.organizationId, office.id)),
      ),
    );
  return rows.flatMap(({ email }) => email ?? []);
}

async function addressesOf(ids: readonly string[]): Promise<string[]> {
  const { db } = withThem.world;
  const rows = await db
    .select({ email: users.email })
    .from(users)
    .where(inArray(users.id, [...ids]));
  return rows.flatMap(({ email }) => email ?? []);
}
