import { v7 } from "uuid";
import { checkCharacter } from "@/lib/organizations/credit-code";
import { firmVisits, organizations, rounds, roundTownships, townships, workingGroups } from "../schema";
import { demoAccounts } from "./accounts";
import { groups } from "./city";
import { addPerson } from "./tell-people";
import type { Telling } from "./telling";

/** Townships, working groups and the two rounds with their assignments. */
export async function tellCity(telling: Telling): Promise<void> {
  const { db, calendar } = telling;
  const names = groups.flatMap((group) => group.townships);
  for (const [index, name] of names.entries())
    telling.townshipIds.set(name, (await insertNamed(telling, townships, name, index)) as string);
  for (const [index, group] of groups.entries())
    telling.groupIds.set(group.name, await insertNamed(telling, workingGroups, group.name, index));
  await db.insert(rounds).values([
    { id: telling.roundIds.previous, ...calendar.previous, goal: 60, status: "closed" },
    { id: telling.roundIds.current, ...calendar.current, goal: 220, status: "open" },
  ]);
  for (const group of groups) {
    for (const name of group.townships) {
      const [townshipId, groupId] = [
        telling.townshipIds.get(name) as string,
        telling.groupIds.get(group.name) as string,
      ];
      telling.groupOfTownship.set(townshipId, groupId);
      await db
        .insert(roundTownships)
        .values(Object.values(telling.roundIds).map((roundId) => ({ roundId, townshipId, groupId })));
    }
  }
}

async function insertNamed(
  telling: Telling,
  table: typeof townships | typeof workingGroups,
  name: string,
  index: number,
): Promise<string> {
  const id = v7();
  await telling.db.insert(table).values({ id, name, position: index + 1 });
  return id;
}

/** The firms, verified for the most part; a third has an account. */
export async function tellEnterprises(telling: Telling): Promise<void> {
  const { db, story, random, calendar } = telling;
  const demoFirm = demoFirmKey(telling);
  for (const [index, firm] of story.enterprises.entries()) {
    const id = v7();
    telling.organizationIds.set(firm.key, id);
    const verified = random.chance(0.85) || firm.key === demoFirm;
    const createdAt = calendar.at(calendar.previous.startsOn, index % 60, index * 7);
    const body = `91329981MA${String(20_000_00 + index * 7919).slice(0, 7)}`;
    await db.insert(organizations).values({
      id,
      kind: "enterprise",
      name: firm.name,
      alias: firm.alias,
      brands: firm.brands,
      creditCode: `${body}${checkCharacter(body)}`,
      townshipId: telling.townshipIds.get(firm.township) as string,
      city: "云岫",
      industry: firm.industry,
      products: firm.products,
      aboveScale: firm.aboveScale,
      employees: firm.employees,
      intro: firm.intro,
      contactName: firm.contact.name,
      contactTitle: firm.contact.title,
      contactPhone: `1380000${String(index).padStart(4, "0")}`,
      verification: verified ? "verified" : "unverified",
      verifiedAt: verified ? createdAt : null,
      createdAt,
      updatedAt: createdAt,
    });
    if (firm.key === demoFirm || index % 3 === 0) {
      const identifier =
        firm.key === demoFirm ? demoAccounts.find((account) => account.role === "enterprise")?.identifier : undefined;
      await addPerson(telling, "enterprise", firm.contact.name, { organizationId: id }, identifier);
    }
  }
  await tellVisits(telling);
}

/** The firm of the demo account: in the demo officer's own township, with needs of both rounds. */
export function demoFirmKey(telling: Telling): string {
  const { enterprises, needs } = telling.story;
  const count = (key: string) =>
    needs.filter((need) => need.enterprise === key && need.type !== "non_technical").length;
  const candidates = enterprises.filter((firm) => ["戴桥镇", "沈埠镇"].includes(firm.township));
  return candidates.sort((a, b) => count(b.key) - count(a.key) || a.key.localeCompare(b.key))[0]?.key as string;
}

/** 走访: about four fifths of the firms above designated size in this round, fewer in the one before. */
async function tellVisits(telling: Telling): Promise<void> {
  const { story, random, calendar, db } = telling;
  for (const [round, share] of [
    ["previous", 0.45],
    ["current", 0.8],
  ] as const) {
    for (const firm of story.enterprises) {
      const hasNeed = story.needs.some((need) => need.enterprise === firm.key && need.round === round);
      if (!random.chance(hasNeed ? 0.95 : share * (firm.aboveScale ? 1 : 0.4))) continue;
      const visited = calendar.at(calendar[round].startsOn, random.int(3, 60), random.int(0, 400));
      const townshipId = telling.townshipIds.get(firm.township) as string;
      await db.insert(firmVisits).values({
        roundId: telling.roundIds[round],
        organizationId: telling.organizationIds.get(firm.key) as string,
        visitedOn: visited.toISOString().slice(0, 10),
        noNeed: !hasNeed,
        createdBy: random.pick(telling.officers.get(telling.groupOfTownship.get(townshipId) as string) ?? []),
        createdAt: visited,
      });
    }
  }
}
