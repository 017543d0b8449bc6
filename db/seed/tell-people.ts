import { hash } from "@node-rs/argon2";
import { v7 } from "uuid";
import type { Role } from "../enums";
import { memberships, users } from "../schema";
import { demoAccounts, demoPassword } from "./accounts";
import { groups, townshipOfficers } from "./city";
import type { Telling } from "./telling";

type Scope = Partial<Pick<typeof memberships.$inferInsert, "organizationId" | "townshipId" | "groupId" | "expertId">>;

/** Bureau, townships, and later firms, experts and university officers: everybody who can sign in. */
export async function tellPeople(telling: Telling): Promise<void> {
  telling.passwordHash = await hash(demoPassword);
  for (const group of groups) {
    const groupId = telling.groupIds.get(group.name) as string;
    await addPerson(telling, "leader", group.leader, { groupId });
    for (const officer of group.officers) await addPerson(telling, "officer", officer, { groupId });
  }
  for (const [township, name] of Object.entries(townshipOfficers)) {
    await addPerson(telling, "township", name, { townshipId: telling.townshipIds.get(township) as string });
  }
  for (const account of demoAccounts) {
    if (account.role === "director" || account.role === "admin")
      await addPerson(telling, account.role, account.name, {});
  }
}

/** Adds a person with one role; whoever bears the name of a demo account gets its address. */
export async function addPerson(
  telling: Telling,
  role: Role,
  name: string,
  scope: Scope,
  identifier?: string,
): Promise<string> {
  const id = v7();
  const email =
    identifier ?? demoAccounts.find((account) => account.role === role && account.name === name)?.identifier ?? null;
  telling.people += 1;
  const phone = `1990000${String(telling.people).padStart(4, "0")}`;
  const createdAt = telling.calendar.at(telling.calendar.previous.startsOn, -20, telling.people);
  await telling.db
    .insert(users)
    .values({ id, name, email, phone, passwordHash: telling.passwordHash, createdAt, updatedAt: createdAt });
  await telling.db.insert(memberships).values({ userId: id, role, ...scope, createdAt });
  if (scope.groupId) telling.officers.set(scope.groupId, [...(telling.officers.get(scope.groupId) ?? []), id]);
  if (scope.townshipId) telling.townshipOfficers.set(scope.townshipId, id);
  if (role === "enterprise" && scope.organizationId) telling.firmUsers.set(scope.organizationId, id);
  if (role === "university" && scope.organizationId) telling.universityUsers.set(scope.organizationId, id);
  if (role === "expert" && scope.expertId) telling.expertUsers.set(scope.expertId, id);
  return id;
}
