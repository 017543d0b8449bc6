import { technicalContractKinds } from "@/db/enums";
import { unfinishedStatuses } from "@/lib/needs/lifecycle";
import { shanghaiDay } from "@/lib/platform/clock";
import { yuanToFen } from "@/lib/platform/money";
import type { MeasureKey } from "@/lib/reports/measures";
import type { Period } from "@/lib/reports/period";
import type { Generated, GeneratedNeed } from "./generated-world";

export type Counted = { id: string; townshipId: string; fieldCode: string | null; amount: bigint };

/** DOMAIN.md's figures once more, in plain TypeScript over what was generated: no SQL, no audit. */
export function bruteForce(made: Generated, period: Period): Record<MeasureKey, Counted[]> {
  const { round, from, to, asOf } = period;
  const last = to < asOf ? to : asOf;
  const by = (at: Date | null | undefined) => at != null && shanghaiDay(at) <= asOf;
  const within = (day: string) => day >= from && day <= last;
  const stateOn = (need: GeneratedNeed, holds: (day: string) => boolean) =>
    need.steps.filter((step) => holds(shanghaiDay(step.at))).at(-1)?.status ?? "submitted";
  const state = (need: GeneratedNeed) => stateOn(need, (day) => day <= asOf);

  const startOf = new Map(made.roundRows.map((each) => [each.id, each.startsOn]));
  const counted = made.needs.filter(
    ({ row, collected }) =>
      row.type !== "non_technical" && row.submittedAt && row.status !== "draft" && collected <= asOf,
  );
  const fresh = counted.filter((need) =>
    round ? need.row.roundId === round.id : need.collected >= from && need.collected <= to,
  );
  const carried = counted.filter(
    (need) =>
      (round ? (startOf.get(need.row.roundId) as string) < from : need.collected < from) &&
      unfinishedStatuses.includes(stateOn(need, (day) => day < from)),
  );
  const line = (need: GeneratedNeed, id = need.row.id): Counted => ({
    id,
    townshipId: need.row.townshipId,
    fieldCode: need.row.fieldCode ?? null,
    amount: 0n,
  });
  const freshIf = (holds: (need: GeneratedNeed) => boolean) => fresh.filter(holds).map((need) => line(need));
  const live = ["published", "engaged", "contracted", "solved", "partly_solved", "expired"];
  const ended = (need: GeneratedNeed) => ["withdrawn", "closed"].includes(state(need));

  const places = period.groupsOf
    ? made.assignments.filter((each) => each.roundId === period.groupsOf).map((each) => each.townshipId)
    : made.places;
  const due = made.firms.filter((firm) => firm.aboveScale && places.includes(firm.townshipId));
  const visitsOf = (firmId: string) =>
    made.visits.filter(
      (visit) =>
        visit.organizationId === firmId &&
        visit.visitedOn <= asOf &&
        (round ? visit.roundId === round.id : within(visit.visitedOn)),
    );
  const dueIf = (holds: (firmId: string) => boolean): Counted[] =>
    due
      .filter((firm) => holds(firm.id))
      .map((firm) => ({ id: firm.id, townshipId: firm.townshipId, fieldCode: null, amount: 0n }));

  const needOf = new Map(made.needs.map((need) => [need.row.id, need]));
  const contactsOf = (need: GeneratedNeed) => made.engagements.filter((each) => each.row.needId === need.row.id);
  const inForce = (contract: Generated["contracts"][number]) =>
    (technicalContractKinds as readonly string[]).includes(contract.kind) &&
    by(contract.effectiveAt) &&
    !(contract.status === "terminated" && by(contract.endedAt));
  const place = (contract: Generated["contracts"][number], id: string, amount: string | null): Counted => {
    const need = contract.needId ? needOf.get(contract.needId) : undefined;
    const firm = made.firms.find((each) => each.id === contract.partyAId);
    return {
      id,
      townshipId: need?.row.townshipId ?? (firm?.townshipId as string),
      fieldCode: need?.row.fieldCode ?? null,
      amount: amount === null ? 0n : yuanToFen(amount),
    };
  };
  const signed = made.contracts.filter((contract) => inForce(contract) && within(contract.signedOn));
  const marks = (kind: "registered" | "paid") =>
    made.evidence.flatMap((mark) => {
      const contract = made.contracts.find((each) => each.id === mark.agreementId);
      const valid =
        mark.kind === kind &&
        within(mark.onDate) &&
        !by(mark.voidedAt) &&
        contract &&
        (technicalContractKinds as readonly string[]).includes(contract.kind);
      return valid ? [{ mark, contract }] : [];
    });

  return {
    toVisit: dueIf(() => true),
    visited: dueIf((id) => visitsOf(id).length > 0),
    unvisited: dueIf((id) => visitsOf(id).length === 0),
    zeroNeed: dueIf(
      (id) => visitsOf(id).some((visit) => visit.noNeed) && !fresh.some((need) => need.row.organizationId === id),
    ),
    visitors: made.entries.flatMap((entry) => {
      if (entry.kind !== "visit" || !within(entry.happenedOn)) return [];
      const contact = made.engagements.find((each) => each.row.id === entry.engagementId);
      const need = needOf.get(contact?.row.needId as string) as GeneratedNeed;
      return [{ ...line(need, entry.id), amount: BigInt(entry.headcount) }];
    }),
    collected: freshIf(() => true),
    needFirms: fresh.map((need) => line(need, need.row.organizationId)),
    carriedOver: carried.map((need) => line(need)),
    underReview: freshIf((need) => state(need) === "submitted"),
    returned: freshIf((need) => need.reviews.some(by)),
    incomplete: freshIf(
      (need) =>
        state(need) === "returned" ||
        (["submitted", "accepted"].includes(state(need)) && (need.row.missing ?? []).length > 0),
    ),
    accepted: freshIf(
      (need) =>
        ["accepted", ...live].includes(state(need)) ||
        (ended(need) && (by(need.row.acceptedAt) || by(need.row.publishedAt))),
    ),
    published: freshIf((need) => live.includes(state(need)) || (ended(need) && by(need.row.publishedAt))),
    responded: freshIf((need) =>
      contactsOf(need).some(
        ({ row }) => !["invited", "declined", "referred"].includes(row.status) && by(row.respondedAt),
      ),
    ),
    inContact: freshIf((need) => contactsOf(need).some((each) => by(each.reachedAt))),
    contracted: freshIf((need) => made.contracts.some((each) => each.needId === need.row.id && inForce(each))),
    solved: freshIf((need) => ["solved", "partly_solved"].includes(state(need))),
    carriedSolved: carried
      .filter((need) => ["solved", "partly_solved"].includes(state(need)))
      .map((need) => line(need)),
    overdue: freshIf(
      (need) =>
        state(need) === "expired" ||
        (["published", "engaged", "contracted"].includes(state(need)) &&
          need.row.wantedBy != null &&
          need.row.wantedBy < asOf),
    ),
    contracts: signed.map((each) => place(each, each.id, null)),
    contractFirms: signed.map((each) => place(each, each.partyAId, null)),
    contractAmount: signed.map((each) => place(each, each.id, each.amount)),
    registrations: marks("registered").map(({ contract }) => place(contract, contract.id, null)),
    registeredAmount: marks("registered").map(({ contract }) =>
      place(contract, contract.id, contract.technologyAmount),
    ),
    paidAmount: marks("paid").map(({ mark, contract }) => place(contract, mark.id, mark.amount)),
  };
}
