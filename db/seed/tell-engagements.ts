import { v7 } from "uuid";
import { addDays, shanghaiDay } from "@/lib/platform/clock";
import type { EngagementStatus, EntryKind, NeedStatus, Side } from "../enums";
import { declineCodes, failureCodes } from "../enums";
import { engagementEntries, engagements, matchVerdicts, needInvitees } from "../schema";
import { logLines, nextSteps, proposals } from "./city";
import { expertFinder } from "./pair-experts";
import { remember, type Telling, type ToldNeed } from "./telling";

export type ToldEngagement = {
  id: string;
  need: ToldNeed & { status: NeedStatus };
  expertId: string;
  universityId: string;
  status: EngagementStatus;
  at: Date;
};

const open: EngagementStatus[] = ["interested", "negotiating", "agreed"];

/** What each published need's experts answered: a leading contact by the need's state, and others beside it. */
export async function tellEngagements(
  telling: Telling,
  needs: (ToldNeed & { status: NeedStatus })[],
): Promise<ToldEngagement[]> {
  const { random } = telling;
  const find = expertFinder(telling);
  const told: ToldEngagement[] = [];
  let engaged = 0;
  for (const need of needs.filter((each) => each.publishedOn !== null)) {
    const experts = find(need, 5);
    const plan: EngagementStatus[] = [];
    if (need.status === "contracted") plan.push("contracted");
    else if (need.status === "engaged") plan.push(open[engaged++ % 3] as EngagementStatus);
    else if (need.status === "solved" || need.status === "partly_solved")
      plan.push(random.chance(0.6) ? "contracted" : "agreed");
    for (const other of ["invited", "declined", "referred", "failed"] as const) {
      const live = need.status === "published" || need.status === "engaged";
      const share = {
        invited: live ? 0.45 : 0,
        declined: 0.22,
        referred: 0.08,
        failed: need.status === "published" || need.status === "expired" ? 0.15 : 0.04,
      }[other];
      if (random.chance(share)) plan.push(other);
    }
    if (need.publicity === "directed" && plan.length === 0) plan.push("invited");
    for (const [index, status] of plan.slice(0, experts.length).entries()) {
      const expert = experts[index];
      if (expert) told.push(await tellEngagement(telling, need, expert.key, expert.university, status, index));
    }
  }
  return told;
}

async function tellEngagement(
  telling: Telling,
  need: ToldEngagement["need"],
  expertKey: string,
  universityKey: string,
  status: EngagementStatus,
  index: number,
): Promise<ToldEngagement> {
  const { db, calendar, random } = telling;
  const id = v7();
  const expertId = telling.expertIds.get(expertKey) as string;
  const universityId = telling.organizationIds.get(universityKey) as string;
  const isOver = need.status === "solved" || need.status === "partly_solved";
  const living = !isOver && ["invited", "interested", "negotiating", "agreed"].includes(status);
  // Whatever is still open began in the last weeks: nobody leaves a contact untouched for a year.
  const lately = addDays(calendar.today, -random.int(9, 40));
  const first = addDays(need.publishedOn as string, 1 + index * 2 + random.int(0, 4));
  const opened = calendar.at(living && first < lately ? lately : first, 0, random.int(0, 420));
  const answered = calendar.at(shanghaiDay(opened), random.int(1, 9), random.int(0, 420));
  const moved = calendar.at(shanghaiDay(answered), random.int(3, 20), random.int(0, 420));
  const saidYes = ["interested", "negotiating", "agreed", "contracted", "failed"].includes(status);
  const last =
    status === "invited" ? opened : ["interested", "declined", "referred"].includes(status) ? answered : moved;
  const applied = saidYes && random.chance(0.2);
  const officer = { id: need.officerId, role: "officer" };
  const expertUser = telling.expertUsers.get(expertId) ?? null;
  const expertActor = expertUser ? { id: expertUser, role: "expert" } : { id: null, role: "expert", via: "link" };

  await db.insert(engagements).values({
    id,
    needId: need.id,
    expertId,
    organizationId: need.organizationId,
    universityId,
    origin: applied ? "applied" : "recommended",
    status,
    statusSince: last,
    proposal: saidYes ? random.pick(proposals) : "",
    declineCode: status === "declined" ? random.pick(declineCodes.slice(0, 4)) : null,
    failureCode: status === "failed" ? random.pick(failureCodes.slice(0, 4)) : null,
    referral: status === "referred" ? "建议联系同校做现场工艺的老师，本人方向偏基础。" : "",
    nextStep: living ? (status === "invited" ? "等待专家答复" : random.pick(nextSteps)) : "",
    nextSide: living ? (status === "invited" ? "expert" : random.pick(["firm", "expert", "bureau"] as Side[])) : null,
    dueOn: living ? addDays(calendar.today, random.int(-9, 21)) : null,
    lastActivityAt: last,
    respondedAt: status === "invited" ? null : answered,
    createdBy: need.officerId,
    createdAt: applied ? answered : opened,
    updatedAt: last,
  });
  if (!applied) {
    await db
      .insert(matchVerdicts)
      .values({ needId: need.id, expertId, decision: "recommended", decidedBy: need.officerId, createdAt: opened });
  }
  if (need.publicity === "directed")
    await db.insert(needInvitees).values({ needId: need.id, expertId, createdAt: opened });

  const event = (
    at: Date,
    actor: { id: string | null; role: string; via?: string },
    action: string,
    from: string | null,
    to: string,
    reason?: string,
  ) =>
    remember(telling, at, actor, {
      action,
      objectType: "engagement",
      objectId: id,
      fromStatus: from,
      toStatus: to,
      reason: reason ?? null,
      detail: { needId: need.id },
    });
  if (applied) event(answered, expertActor, "engagements.apply", null, "interested");
  else event(opened, officer, "engagements.recommend", null, "invited");
  if (saidYes) {
    if (!applied) event(answered, expertActor, "engagements.accept", "invited", "interested");
    if (index === 0)
      remember(telling, answered, expertActor, {
        action: "needs.engage",
        objectType: "need",
        objectId: need.id,
        fromStatus: "published",
        toStatus: "engaged",
      });
  }
  if (status === "declined") event(answered, expertActor, "engagements.decline", "invited", "declined");
  if (status === "referred") event(answered, expertActor, "engagements.refer", "invited", "referred");
  if (["negotiating", "agreed", "contracted", "failed"].includes(status))
    event(moved, officer, "engagements.negotiate", "interested", "negotiating");
  if (["agreed", "contracted"].includes(status))
    event(new Date(moved.getTime() + 60_000), officer, "engagements.agree", "negotiating", "agreed");
  if (status === "failed")
    event(new Date(moved.getTime() + 60_000), officer, "engagements.fail", "negotiating", "failed");
  if (saidYes) await tellLog(telling, id, need, answered, status);
  return { id, need, expertId, universityId, status, at: last };
}

async function tellLog(
  telling: Telling,
  engagementId: string,
  need: ToldEngagement["need"],
  from: Date,
  status: EngagementStatus,
): Promise<void> {
  const { random, calendar, db } = telling;
  const kinds: EntryKind[] =
    status === "interested"
      ? ["call"]
      : random
          .shuffle(["call", "visit", "online", "sample", "document", "message", "note", "campus"] as EntryKind[])
          .slice(0, random.int(2, 4));
  for (const [index, kind] of kinds.entries()) {
    const at = calendar.at(shanghaiDay(from), 1 + index * random.int(2, 5), random.int(0, 420));
    await db.insert(engagementEntries).values({
      engagementId,
      kind,
      happenedOn: shanghaiDay(at),
      headcount: kind === "visit" ? random.int(1, 5) : 0,
      body: random.pick(logLines[kind]),
      side: random.pick(["bureau", "firm", "expert"] as Side[]),
      authorId: need.officerId,
      createdAt: at,
    });
  }
}
