import { type AgreementKind, type AgreementStatus, type EvidenceKind, technicalContractKinds } from "@/db/enums";
import { defineLifecycle } from "@/lib/platform/lifecycle";

/** 起草 → 待确认 → 待盖章 → 生效 → 履行完毕 | 终止. A change of the text goes back to 待确认 and voids what was confirmed. */
export const agreementLifecycle = defineLifecycle({
  name: "agreement",
  initial: ["draft"] as readonly AgreementStatus[],
  transitions: {
    /** 提请双方确认. */
    submit: { from: ["draft"], to: "confirming" },
    amend: { from: ["confirming", "sealing"], to: "confirming" },
    /** Both sides have confirmed the same text. */
    seal: { from: ["confirming"], to: "sealing" },
    /** The bureau has checked the stamped scan. */
    activate: { from: ["sealing"], to: "effective" },
    complete: { from: ["effective"], to: "completed" },
    terminate: { from: ["draft", "confirming", "sealing", "effective"], to: "terminated" },
  },
} satisfies {
  name: string;
  initial: readonly AgreementStatus[];
  transitions: Record<string, { from: readonly AgreementStatus[]; to: AgreementStatus }>;
});

export type AgreementVerb = keyof typeof agreementLifecycle.transitions;

export const negotiableStatuses: readonly AgreementStatus[] = ["draft", "confirming", "sealing"];
export const bindingStatuses: readonly AgreementStatus[] = ["effective", "completed"];
/** An agreement counts as expiring this many days before its end. */
export const expiryDays = 60;

/** 五技合同: has an amount, may be registered, and moves its need to 已签约. */
export function isTechnical(kind: AgreementKind): boolean {
  return (technicalContractKinds as readonly string[]).includes(kind);
}

/** Marks that a person may record from a state; 合同签订 is written by the activation itself. */
export function recordableEvidence(kind: AgreementKind, status: AgreementStatus): EvidenceKind[] {
  if (status === "terminated") return [];
  if (!bindingStatuses.includes(status)) return ["intent"];
  return isTechnical(kind)
    ? ["intent", "registered", "paid", "accepted", "benefit"]
    : ["intent", "paid", "accepted", "benefit"];
}
