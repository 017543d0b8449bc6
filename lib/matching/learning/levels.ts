import type { DeclineCode, DismissReason, EngagementStatus, FailureCode, MatchDecision } from "@/db/enums";

/** How well a pair proved to fit, worst first. */
export const outcomes = ["rejected", "shown", "recommended", "accepted", "signed"] as const;
export type Outcome = (typeof outcomes)[number];

export const levelOf = (outcome: Outcome): number => outcomes.indexOf(outcome);
export const shownLevel = levelOf("shown");
/** From here on a pair counts as a hit in a replay. */
export const goodLevel = levelOf("recommended");

/** Codes that speak of the fit itself. Distance, time, money and conflicts say nothing about it. */
const misfits: readonly DismissReason[] = ["wrong_field", "wrong_scale", "wrong_stage"];

export function saysMisfit(reason: DismissReason | null | undefined): boolean {
  return reason != null && misfits.includes(reason);
}

/** Null where the verdict says nothing about fit. */
export function levelOfVerdict(decision: MatchDecision, reason: DismissReason | null): number | null {
  if (decision === "recommended") return levelOf("recommended");
  return saysMisfit(reason) ? levelOf("rejected") : null;
}

type Contact = { status: EngagementStatus; declineCode: DeclineCode | null; failureCode: FailureCode | null };

/** A refusal for lack of time leaves a recommendation what it was; one that found the field wrong does not. */
export function levelOfContact({ status, declineCode, failureCode }: Contact): number {
  switch (status) {
    case "contracted":
      return levelOf("signed");
    case "interested":
    case "negotiating":
    case "agreed":
      return levelOf("accepted");
    case "failed":
      return failureCode === "technical_gap" ? levelOf("rejected") : levelOf("accepted");
    case "declined":
      return declineCode === "not_my_field" ? levelOf("rejected") : levelOf("recommended");
    case "referred":
      return levelOf("shown");
    case "invited":
      return levelOf("recommended");
  }
}
