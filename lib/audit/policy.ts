import type { Rule } from "@/lib/auth/policy";

/** The whole trail: the admin keeps it in view, the director may read it. Nobody changes it. */
export const auditPolicy = {
  read: [{ roles: ["admin", "director", "system"] }],
} satisfies Record<string, readonly Rule<Record<string, never>>[]>;
