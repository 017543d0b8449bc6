import { v7 } from "uuid";
import type { Database } from "@/db/client";
import { agreementKinds, type EngagementStatus, type NeedStatus } from "@/db/enums";
import {
  agreementEvidence,
  agreements,
  auditEvents,
  engagementEntries,
  engagements,
  files,
  firmVisits,
  needReviews,
  needs,
  organizations,
  rounds,
  roundTownships,
  townships,
  workingGroups,
} from "@/db/schema";
import { type NeedVerb, needLifecycle } from "@/lib/needs/lifecycle";
import { addDays, daysBetween, shanghaiDay } from "@/lib/platform/clock";
import { verbsFrom } from "@/lib/platform/lifecycle";
import type { World } from "@/tests/support/world";

type Step = { status: NeedStatus; at: Date };
type NeedRow = typeof needs.$inferInsert & { id: string };
export type GeneratedNeed = { row: NeedRow; steps: Step[]; reviews: Date[]; collected: string };
type EngagementRow = typeof engagements.$inferInsert & { id: string };
export type GeneratedEngagement = { row: EngagementRow; reachedAt: Date | null };
export type Generated = Awaited<ReturnType<typeof generateWorld>>;

export const today = "2026-09-15";
const noon = (day: string, minutes = 0) => new Date(Date.parse(`${day}T00:00:00+08:00`) + minutes * 60_000);

/** A few hundred rows with full histories, the same for every run; what the database gets and what was meant, side by side. */
export async function generateWorld(db: Database, world: World, seed = 7) {
  const random = numbers(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const chance = (share: number) => random() < share;
  const dayBetween = (from: string, to: string) => addDays(from, Math.floor(random() * (daysBetween(from, to) + 1)));

  const places = [world.north, world.south, v7(), v7(), v7()];
  await db
    .insert(townships)
    .values(places.slice(2).map((id, index) => ({ id, name: `镇${index}`, position: index + 3 })));
  const groups = [world.groupOne, world.groupTwo, v7()];
  await db.insert(workingGroups).values({ id: groups[2] as string, name: "第三组", position: 3 });
  const roundRows = [
    { id: v7(), year: 2025, half: 2, goal: 8, startsOn: "2025-07-01", endsOn: "2025-12-31" },
    { id: v7(), year: 2026, half: 1, goal: 9, startsOn: "2026-01-01", endsOn: "2026-06-30" },
    { id: world.round, year: 2026, half: 2, goal: 10, startsOn: "2026-07-01", endsOn: "2026-12-31" },
  ];
  await db.insert(rounds).values(roundRows.slice(0, 2));
  // The groups change hands from round to round, and the last township belongs to nobody in the current one.
  const assigned = roundRows.flatMap((round, turn) =>
    places.map((townshipId, index) => ({
      roundId: round.id,
      townshipId,
      groupId: groups[(index + (turn === 2 ? 0 : turn + 1)) % 3] as string,
    })),
  );
  const assignments = assigned.filter(
    (each) => !(each.roundId === world.round && [places[4], world.north, world.south].includes(each.townshipId)),
  );
  await db.insert(roundTownships).values(assignments);
  assignments.push(
    { roundId: world.round, townshipId: world.north, groupId: world.groupOne },
    { roundId: world.round, townshipId: world.south, groupId: world.groupTwo },
  );

  const firms = Array.from({ length: 24 }, (_, index) => ({
    id: v7(),
    kind: "enterprise" as const,
    name: `企业${index}`,
    townshipId: pick(places),
    aboveScale: chance(0.7),
  }));
  await db.insert(organizations).values(firms);
  const allFirms = [
    ...firms,
    { id: world.firm, townshipId: world.north, aboveScale: true },
    { id: world.otherFirm, townshipId: world.south, aboveScale: true },
  ];

  const visits = Array.from({ length: 50 }, () => {
    const round = pick(roundRows);
    const last = round.endsOn < today ? round.endsOn : today;
    return {
      id: v7(),
      roundId: round.id,
      organizationId: pick(allFirms).id,
      visitedOn: dayBetween(round.startsOn, last),
      noNeed: chance(0.4),
    };
  });
  await db.insert(firmVisits).values(visits);

  const made: GeneratedNeed[] = [];
  for (let index = 0; index < 220; index += 1) {
    const round = pick(roundRows);
    const collected = dayBetween(round.startsOn, round.endsOn < today ? round.endsOn : today);
    const firm = pick(allFirms);
    const steps: Step[] = [];
    const reviews: Date[] = [];
    let at = noon(collected, 540 + Math.floor(random() * 890));
    let acceptedAt: Date | null = null;
    let publishedAt: Date | null = null;
    let status: NeedStatus = chance(0.06) ? "draft" : "submitted";
    let submittedAt = status === "draft" ? null : at;
    steps.push({ status, at });
    const createdAt = at;
    for (let step = Math.floor(random() * 7); step > 0; step -= 1) {
      at = new Date(at.getTime() + Math.floor(random() * 40 * 1440) * 60_000);
      if (shanghaiDay(at) > today) break;
      const verbs: NeedVerb[] = verbsFrom(needLifecycle, status).filter((verb) => verb !== "transfer");
      if (verbs.length === 0) break;
      const verb = chance(0.6) ? (verbs.find((each) => forward.includes(each)) ?? pick(verbs)) : pick(verbs);
      status = needLifecycle.transitions[verb].to;
      if (verb === "submit" || verb === "reopen") submittedAt = at;
      if (verb === "accept") acceptedAt = at;
      if (verb === "publish" || verb === "renew") publishedAt = at;
      if (verb === "unpublish") publishedAt = null;
      if (verb === "return") reviews.push(at);
      steps.push({ status, at });
    }
    const technical = chance(0.93) || !["draft", "submitted", "returned", "accepted"].includes(status);
    const row: NeedRow = {
      id: v7(),
      code: `G-${String(index).padStart(4, "0")}`,
      roundId: round.id,
      organizationId: firm.id,
      townshipId: chance(0.75) ? firm.townshipId : pick(places),
      title: `需求${index}`,
      type: technical
        ? chance(0.1) && ["draft", "submitted", "returned"].includes(status)
          ? null
          : "testing"
        : "non_technical",
      fieldCode: pick(["4.1", "4.2", "1.1", "8.1"]),
      industry: "materials",
      visibility: "public",
      consent: "confirmed",
      consentMethod: "form",
      consentAt: at,
      collectedOn: chance(0.8) ? collected : null,
      wantedBy: chance(0.5) ? dayBetween(collected, addDays(today, 60)) : null,
      missing: chance(0.3) ? ["funds"] : [],
      source: "form",
      status,
      statusSince: (steps.at(-1) as Step).at,
      closeReason: status === "closed" ? "abandoned" : null,
      submittedAt,
      acceptedAt,
      publishedAt,
      createdAt,
    };
    made.push({ row, steps, reviews, collected });
  }
  await db.insert(needs).values(made.map((need) => need.row));
  await db
    .insert(needReviews)
    .values(
      made.flatMap((need) => need.reviews.map((at) => ({ needId: need.row.id, verdict: "returned" as const, at }))),
    );
  await db.insert(auditEvents).values(
    made.flatMap((need) =>
      need.steps.map((step) => ({
        at: step.at,
        actorRole: "officer",
        via: "session",
        action: "needs.step",
        objectType: "need",
        objectId: need.row.id,
        toStatus: step.status,
      })),
    ),
  );

  const published = made.filter((need) => need.row.publishedAt);
  const contacts: GeneratedEngagement[] = Array.from({ length: 110 }, (_, index) => {
    const need = published[index % published.length] as GeneratedNeed;
    const status = pick<EngagementStatus>([
      "invited",
      "interested",
      "declined",
      "referred",
      "negotiating",
      "agreed",
      "contracted",
      "failed",
    ]);
    const opened = need.row.publishedAt as Date;
    const answered = new Date(opened.getTime() + Math.floor(random() * 20 * 1440) * 60_000);
    const moved = new Date(answered.getTime() + Math.floor(random() * 20 * 1440) * 60_000);
    const reached = ["negotiating", "agreed", "contracted"].includes(status) || (status === "failed" && chance(0.5));
    const said = status !== "invited" && !(status === "failed" && !reached && chance(0.5));
    const row: EngagementRow = {
      id: v7(),
      needId: need.row.id,
      expertId: index < published.length ? world.expert : world.otherExpert,
      organizationId: need.row.organizationId,
      universityId: index < published.length ? world.university : world.otherUniversity,
      origin: "recommended",
      status,
      statusSince: status === "failed" ? new Date(moved.getTime() + 86_400_000) : reached ? moved : answered,
      declineCode: status === "declined" ? "no_time" : null,
      failureCode: status === "failed" ? "price" : null,
      lastActivityAt: moved,
      respondedAt: said ? answered : null,
      createdAt: opened,
    };
    return { row, reachedAt: reached ? moved : null };
  }).filter((_, index) => index < published.length * 2);
  await db.insert(engagements).values(contacts.map((each) => each.row));
  const reachedEvents = contacts.flatMap((each) =>
    each.reachedAt
      ? [
          {
            at: each.reachedAt,
            actorRole: "officer",
            via: "session",
            action: "engagements.negotiate",
            objectType: "engagement",
            objectId: each.row.id,
            toStatus: "negotiating",
          },
        ]
      : [],
  );
  await db.insert(auditEvents).values(reachedEvents);
  const entries = Array.from({ length: 120 }, () => ({
    id: v7(),
    engagementId: pick(contacts).row.id,
    kind: pick(["visit", "visit", "call", "campus"] as const),
    happenedOn: dayBetween("2025-07-01", today),
    headcount: Math.floor(random() * 6),
    body: "到厂里看了现场",
    side: "expert" as const,
  }));
  await db.insert(engagementEntries).values(entries);

  const checker = world.actors.officer.userId;
  const [scan] = await db
    .insert(files)
    .values({
      ownerType: "agreement",
      ownerId: v7(),
      purpose: "scan",
      name: "s.pdf",
      mime: "application/pdf",
      bytes: 1,
      sha256: "0",
      storageKey: v7(),
    })
    .returning({ id: files.id });
  const contracts = Array.from({ length: 60 }, (_, index) => {
    const need = chance(0.8) ? pick(made) : null;
    const signedOn = dayBetween("2025-07-01", today);
    const effective = chance(0.8);
    const terminated = effective && chance(0.2);
    const amount = `${Math.floor(random() * 900_000)}.${Math.floor(random() * 90 + 10)}`;
    return {
      id: v7(),
      code: `X-${index}`,
      kind: pick(agreementKinds),
      title: `协议${index}`,
      needId: need?.row.id ?? null,
      partyAId: need?.row.organizationId ?? pick(allFirms).id,
      partyBId: world.university,
      amount,
      technologyAmount: chance(0.8) ? amount : null,
      textHash: "0",
      status: (terminated ? "terminated" : effective ? "effective" : "sealing") as
        | "terminated"
        | "effective"
        | "sealing",
      statusSince: noon(signedOn, 900),
      approvedAt: noon(signedOn, 600),
      scanFileId: scan?.id as string,
      signedOn,
      effectiveAt: effective ? noon(addDays(signedOn, Math.floor(random() * 10)), 600) : null,
      checkedBy: checker,
      endReason: terminated ? "不做了" : null,
      endedAt: terminated ? noon(dayBetween(addDays(signedOn, 11), addDays(signedOn, 60)), 600) : null,
    };
  });
  await db.insert(agreements).values(contracts);
  const evidence = contracts.flatMap((contract) => [
    ...(chance(0.5) ? [mark(contract.id, "registered" as const, null)] : []),
    ...Array.from({ length: Math.floor(random() * 3) }, () =>
      mark(contract.id, "paid" as const, `${Math.floor(random() * 9000 + 1)}.50`),
    ),
  ]);
  function mark(agreementId: string, kind: "registered" | "paid", amount: string | null) {
    const onDate = dayBetween("2025-07-01", today);
    const voidedAt = chance(0.15) ? noon(addDays(onDate, 5), 300) : null;
    return {
      id: v7(),
      agreementId,
      kind,
      onDate,
      amount,
      reference: "2026-1",
      issuer: "登记处",
      recordedAt: noon(onDate, 700),
      voidedAt,
    };
  }
  await db.insert(agreementEvidence).values(evidence);
  return {
    places,
    groups,
    roundRows,
    assignments,
    firms: allFirms,
    visits,
    needs: made,
    engagements: contacts,
    entries,
    contracts,
    evidence,
  };
}

const forward: NeedVerb[] = ["submit", "accept", "publish", "engage", "contract", "solve"];

/** mulberry32: small, seeded, good enough to mix a test's rows. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
