import type { ConsentState, NeedStatus } from "@/db/enums";

type Standing = { status: NeedStatus; consent: ConsentState; missing: readonly string[]; talking: number };

/** What happens next with a need, as a key under needs.next, and whether it waits for the firm. */
export function nextStep({ status, consent, missing, talking }: Standing): { key: string; yours: boolean } {
  const asksFirm = consent === "requested" && ["submitted", "returned", "accepted"].includes(status);
  if (asksFirm) return { key: "consent", yours: true };
  if (status === "accepted" && missing.length > 0) return { key: "acceptedMissing", yours: false };
  if (status === "published" && talking > 0) return { key: "engaged", yours: false };
  const yours = status === "draft" || status === "returned" || status === "expired";
  return { key: status, yours };
}
