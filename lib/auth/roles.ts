import { type Role, roles, type StaffRole, staffRoles } from "@/db/enums";
import type { ActorRole } from "./policy";

export const everyone: readonly ActorRole[] = ["visitor", ...roles, "system"];
export const signedIn: readonly ActorRole[] = [...roles, "system"];
export const bureau: readonly ActorRole[] = [...staffRoles, "system"];
/** Bureau officers and their leaders: they work on the townships of their group. */
export const groupStaff: readonly ActorRole[] = ["officer", "leader"];

export function isStaff(role: ActorRole): role is StaffRole {
  return (staffRoles as readonly string[]).includes(role);
}

/** The page that a role starts on. */
export const homeOf: Record<Role, string> = {
  enterprise: "/workspace",
  expert: "/workspace",
  university: "/workspace",
  township: "/desk",
  officer: "/desk",
  leader: "/desk",
  director: "/desk",
  admin: "/admin",
};
