import type { Role } from "@/db/enums";

/** Who has report pages at all; what they count is the policy's. */
export const reportRoles: readonly Role[] = ["township", "officer", "leader", "director", "admin"];
