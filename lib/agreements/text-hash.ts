import { createHash } from "node:crypto";
import type { AgreementKind } from "@/db/enums";

export type AgreementText = {
  kind: AgreementKind;
  partyAId: string;
  partyBId: string;
  title: string;
  amount: string | null;
  technologyAmount: string | null;
  startsOn: string | null;
  endsOn: string | null;
  terms: string;
  milestones: readonly { title: string; dueOn: string | null; amount: string | null }[];
};

/** SHA-256 of what the parties confirm. Line ends and Unicode forms do not matter; every word and figure does. */
export function textHash(text: AgreementText): string {
  const words = (value: string) => value.normalize("NFC").replace(/\r\n?/g, "\n").trim();
  const canonical = [
    "duijie-agreement-1",
    text.kind,
    text.partyAId,
    text.partyBId,
    words(text.title),
    text.amount,
    text.technologyAmount,
    text.startsOn,
    text.endsOn,
    words(text.terms),
    text.milestones.map((line) => [words(line.title), line.dueOn, line.amount]),
  ];
  return createHash("sha256").update(JSON.stringify(canonical)).digest("hex");
}
