import type { Locale } from "@/db/enums";
import { messagesOf } from "@/lib/messages";

const groups: Record<string, string[]> = {
  need: ["needStatus", "consent"],
  engagement: ["engagementStatus"],
  agreement: ["agreementStatus"],
  organization: ["verification"],
  import: ["importState"],
  round: ["roundStatus"],
  match: ["matchDecision"],
  user: ["role"],
};

/** A recorded status in the reader's words; a word of no vocabulary stays as it was recorded. */
export function statusText(locale: Locale, objectType: string, status: string | null): string | null {
  if (!status) return null;
  const vocabulary = messagesOf(locale).vocabulary as Record<string, Record<string, string>>;
  const { status: plain } = messagesOf(locale).admin as { status: Record<string, string> };
  for (const group of groups[objectType] ?? []) {
    const text = vocabulary[group]?.[status];
    if (text) return text;
  }
  return plain[status] ?? status;
}
