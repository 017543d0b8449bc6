import { env } from "@/lib/platform/env";

/** The process runs the story: accounts are offered, mails stay in a mailbox, the second factor is optional. */
export function isDemo(): boolean {
  return env().mode === "demo";
}
