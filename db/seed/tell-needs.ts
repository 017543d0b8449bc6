import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { missingFields } from "@/lib/needs/missing-fields";
import { addDays, daysBetween, shanghaiDay } from "@/lib/platform/clock";
import { wanToYuan } from "@/lib/platform/money";
import type { CloseReason, NeedStatus } from "../enums";
import { fields, needIndicators, needReviews, needs } from "../schema";
import { acceptOpinions, returnOpinions } from "./city";
import { seededRandom } from "./random";
import { demoFirmKey } from "./tell-city";
import { remember, type Telling, type ToldNeed } from "./telling";

/** How far the complete, technical needs of a round have come; the rest is still being sorted, as in real life. */
const plan: Record<"current" | "previous", [NeedStatus, number][]> = {
  current: [
    ["published", 62],
    ["engaged", 30],
    ["contracted", 11],
    ["solved", 5],
    ["partly_solved", 2],
    ["accepted", 48],
    ["withdrawn", 3],
    ["closed", 4],
    ["submitted", 999],
  ],
  previous: [
    ["solved", 14],
    ["partly_solved", 4],
    ["contracted", 7],
    ["engaged", 5],
    ["published", 8],
    ["expired", 6],
    ["closed", 7],
    ["withdrawn", 3],
    ["returned", 2],
    ["accepted", 999],
  ],
};
const publishedStatuses: NeedStatus[] = ["published", "engaged", "contracted", "solved", "partly_solved", "expired"];
const acceptedStatuses: NeedStatus[] = ["accepted", ...publishedStatuses];

/** 238 needs of this round and 66 of the one before, each with its past. */
export async function tellNeeds(telling: Telling): Promise<(ToldNeed & { status: NeedStatus })[]> {
  const told: (ToldNeed & { status: NeedStatus })[] = [];
  for (const round of ["previous", "current"] as const) {
    const statuses = statusPlan(telling, round);
    const list = telling.story.needs.filter((need) => need.round === round);
    const lots = drawLots(list.length, round);
    for (const [index, need] of list.entries())
      told.push(await tellNeed(telling, need, index, lots[index] as Lot, statuses.get(need.key) ?? "submitted"));
  }
  // Who files a need writes a field's name; the codes are the bureau's.
  await telling.db.execute(
    sql`update ${needs} set field_hint = ${fields.nameZh} from ${fields} where ${fields.code} = ${needs.fieldHint}`,
  );
  return told;
}

type Lot = { id: string; number: number };

/** Codes and ids by lot, as imports draw them: a firm's needs stand together in the story, and would name a masked one. */
function drawLots(count: number, round: string): Lot[] {
  const lots = Array.from({ length: count }, (_, index) => ({ id: v7(), number: index + 1 }));
  return seededRandom(round.length).shuffle(lots);
}

function statusPlan(telling: Telling, round: "current" | "previous"): Map<string, NeedStatus> {
  const demoFirm = demoFirmKey(telling);
  const list = telling.story.needs.filter((need) => need.round === round);
  const complete = (need: (typeof list)[number]) =>
    need.funds !== "" && need.cooperation.length > 0 && need.problem.length >= 40 && need.type !== "non_technical";
  const queue: NeedStatus[] = plan[round].flatMap(([status, count]) =>
    Array.from({ length: Math.min(count, list.length) }, () => status),
  );
  const result = new Map<string, NeedStatus>();
  // The demo firm's needs come first in every state's share, so that its pages show something of each.
  const ordered = telling.random.shuffle(list.filter(complete));
  const own = ordered.filter((need) => need.enterprise === demoFirm);
  const firstOfOwn: NeedStatus[] = ["engaged", "contracted", "published", "accepted", "submitted"];
  for (const [index, need] of own.entries())
    result.set(need.key, round === "current" ? (firstOfOwn[index] ?? "submitted") : "solved");
  let next = 0;
  for (const need of ordered) if (!result.has(need.key)) result.set(need.key, queue[next++] as NeedStatus);
  for (const need of list.filter((each) => !complete(each))) {
    const isSorted = round === "previous" || telling.random.chance(0.5);
    const sorted = need.type === "non_technical" ? "closed" : round === "previous" ? "withdrawn" : "returned";
    result.set(need.key, isSorted ? sorted : "submitted");
  }
  return result;
}

async function tellNeed(
  telling: Telling,
  need: Telling["story"]["needs"][number],
  index: number,
  { id, number }: Lot,
  status: NeedStatus,
): Promise<ToldNeed & { status: NeedStatus }> {
  const { db, calendar, random } = telling;
  const round = calendar[need.round];
  const firm = telling.story.enterprises.find((each) => each.key === need.enterprise);
  if (!firm) throw new Error(`${need.key} names no enterprise`);
  const organizationId = telling.organizationIds.get(firm.key) as string;
  const townshipId = telling.townshipIds.get(firm.township) as string;
  const officerId = random.pick(telling.officers.get(telling.groupOfTownship.get(townshipId) as string) ?? []);
  const townshipOfficer = { id: telling.townshipOfficers.get(townshipId) ?? null, role: "township" };
  const officer = { id: officerId, role: "officer" };
  const firmUser = telling.firmUsers.get(organizationId) ?? null;

  // Days after the round began: collected, then each step some days later, squeezed so that all lies before today.
  const span = Math.max(20, Math.min(150, daysBetween(round.startsOn, calendar.today)));
  const late = status === "submitted" || status === "returned";
  const collected = Math.floor(span * (late ? 0.45 + random.next() * 0.5 : 0.05 + random.next() * 0.4));
  const pace = Math.max(1, (span - collected) / 60);
  const step = (days: number) => collected + days * pace;
  const clock = index * 37;
  const submittedAt = calendar.at(round.startsOn, step(1), clock);
  const reviewedAt = calendar.at(round.startsOn, step(3 + random.int(0, 8)), clock + 25);
  const classifiedAt = new Date(reviewedAt.getTime() + 20 * 60_000);
  const consentAt = calendar.at(round.startsOn, step(13 + random.int(0, 5)), clock + 90);
  const publishedAt = calendar.at(round.startsOn, step(19 + random.int(0, 6)), clock + 140);
  const finishedAt = calendar.at(round.startsOn, step(50 + random.int(0, 9)), clock + 200);
  const collectedOn = addDays(round.startsOn, collected);

  const isPublished = publishedStatuses.includes(status);
  const isComplete = need.funds !== "" && need.cooperation.length > 0 && need.problem.length >= 40;
  const isAccepted =
    acceptedStatuses.includes(status) ||
    ((status === "withdrawn" || status === "closed") && need.type !== "non_technical" && isComplete);
  const classified = isPublished || (isAccepted && random.chance(0.7));
  const consented = isPublished || (isAccepted && random.chance(0.45));
  const method = firmUser && random.chance(0.5) ? "account" : random.chance(0.7) ? "link" : "form";
  const closeReason: CloseReason | null =
    status !== "closed"
      ? null
      : need.type === "non_technical"
        ? "transferred"
        : random.pick(["self_solved", "abandoned", "duplicate", "no_expert", "no_funds"] as const);
  const funds = need.funds === "" || need.funds === "面议" ? null : wanToYuan(need.funds);
  const codeNumber = String(number).padStart(4, "0");
  const ended = ["solved", "partly_solved", "closed", "withdrawn"].includes(status);
  const statusSince =
    status === "submitted"
      ? submittedAt
      : status === "returned" || status === "accepted"
        ? reviewedAt
        : status === "published"
          ? publishedAt
          : finishedAt;
  const row: typeof needs.$inferInsert = {
    id,
    code: `${round.year}${round.half === 1 ? "A" : "B"}-${codeNumber}`,
    roundId: telling.roundIds[need.round],
    organizationId,
    townshipId,
    title: need.title,
    type: need.type,
    problem: need.problem,
    expected: need.expected,
    tried: need.tried,
    keywords: need.keywords.slice(0, 5),
    fieldCode: classified && need.field ? need.field : null,
    fieldHint: need.field || null,
    industry: classified ? firm.industry : null,
    funds,
    fundsNegotiable: need.funds === "面议",
    cooperation: need.cooperation,
    intended: need.intended,
    wantedBy: need.months === null ? null : addDays(collectedOn, Math.round(need.months * 30.4)),
    visibility: need.publicity,
    publicTitle: need.publicity === "masked" && classified ? (need.maskedTitle ?? null) : null,
    publicProblem: need.publicity === "masked" && classified ? (need.maskedProblem ?? null) : null,
    consent: consented ? "confirmed" : isAccepted && random.chance(0.5) ? "requested" : "none",
    consentMethod: consented ? method : null,
    consentAt: consented ? consentAt : null,
    consentVisibility: consented ? need.publicity : null,
    contactName: firm.contact.name,
    contactTitle: firm.contact.title,
    contactPhone: `1380000${String(telling.story.enterprises.indexOf(firm)).padStart(4, "0")}`,
    reporter: null,
    collectedOn,
    source: "import",
    status,
    statusSince,
    closeReason,
    ownerId: isAccepted ? officerId : null,
    submittedAt,
    acceptedAt: isAccepted ? reviewedAt : null,
    publishedAt: isPublished ? publishedAt : null,
    expiresOn: isPublished ? addDays(shanghaiDay(publishedAt), 183) : null,
    finishedAt: ended ? finishedAt : null,
    createdBy: townshipOfficer.id,
    createdAt: submittedAt,
    updatedAt: statusSince,
  };
  row.missing = missingFields({
    ...row,
    funds: row.funds ?? null,
    fundsNegotiable: row.fundsNegotiable ?? false,
  } as Parameters<typeof missingFields>[0]);
  await db.insert(needs).values(row);
  if (need.indicators.length > 0)
    await db
      .insert(needIndicators)
      .values(need.indicators.map((line, position) => ({ needId: id, position, ...line })));

  const event = (
    at: Date,
    actor: { id: string | null; role: string; via?: string },
    action: string,
    from: string | null,
    to: string | null,
    reason?: string,
  ) =>
    remember(telling, at, actor, {
      action,
      objectType: "need",
      objectId: id,
      fromStatus: from,
      toStatus: to,
      reason: reason || null,
    });
  event(submittedAt, townshipOfficer, "needs.collect", null, "submitted");
  if (status === "returned") {
    const opinion = random.pick(returnOpinions);
    await db
      .insert(needReviews)
      .values({ needId: id, verdict: "returned", opinion, reviewerId: officerId, at: reviewedAt });
    event(reviewedAt, officer, "needs.return", "submitted", "returned", opinion);
  }
  if (isAccepted) {
    const opinion = random.pick(acceptOpinions);
    await db
      .insert(needReviews)
      .values({ needId: id, verdict: "accepted", opinion, reviewerId: officerId, at: reviewedAt });
    event(reviewedAt, officer, "needs.accept", "submitted", "accepted", opinion);
    if (classified) event(classifiedAt, officer, "needs.classify", null, null);
    if (consented)
      event(
        consentAt,
        method === "account"
          ? { id: firmUser, role: "enterprise" }
          : method === "link"
            ? { id: null, role: "enterprise", via: "link" }
            : officer,
        "needs.confirmConsent",
        null,
        null,
      );
  }
  if (isPublished) event(publishedAt, officer, "needs.publish", "accepted", "published");
  if (status === "expired")
    event(finishedAt, { id: null, role: "system", via: "job" }, "needs.expire", "published", "expired");
  if (status === "closed" && need.type === "non_technical")
    event(reviewedAt, officer, "needs.transfer", "submitted", "closed", "转市金融办、人社局办理");
  else if (status === "closed") event(finishedAt, officer, "needs.close", "accepted", "closed", closeReason ?? "");
  if (status === "withdrawn")
    event(
      finishedAt,
      { id: firmUser, role: "enterprise" },
      "needs.withdraw",
      isAccepted ? "accepted" : "submitted",
      "withdrawn",
      "已与设备厂家另行商定",
    );
  return {
    ...need,
    id,
    organizationId,
    townshipId,
    officerId,
    status,
    publishedOn: isPublished ? shanghaiDay(publishedAt) : null,
  };
}
