import type { Rule } from "@/lib/auth/policy";

/** Background jobs: the admin sees what failed and sends it again. */
export const jobPolicy = {
  read: [{ roles: ["admin", "system"] }],
  retry: [{ roles: ["admin", "system"] }],
} satisfies Record<string, readonly Rule<Record<string, never>>[]>;
