import type { Role } from "@/db/enums";
import type { Context } from "@/lib/platform/context";
import { deployment } from "@/lib/platform/settings";
import { isDemo } from "./demo";

export type DemoAccount = { role: Role; name: string; identifier: string; password: string };

/** The story's accounts, one for each role: only in a process of demo mode, on a database that holds the story. */
export async function demoAccounts(ctx: Context): Promise<readonly DemoAccount[]> {
  if (!isDemo() || !(await deployment(ctx)).demo) return [];
  const story = await import("@/db/seed/accounts");
  return story.demoAccounts;
}
