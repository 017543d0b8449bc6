import type { Rule } from "@/lib/auth/policy";
import { everyone } from "@/lib/auth/roles";

/** The taxonomy of fields is public; the admin keeps its names and which are offered. */
export const fieldPolicy = {
  read: [{ roles: everyone }],
  manage: [{ roles: ["admin", "system"] }],
} satisfies Record<string, readonly Rule<Record<string, never>>[]>;
