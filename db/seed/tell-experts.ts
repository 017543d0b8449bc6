import { v7 } from "uuid";
import { expertFields, expertOutputs, experts, organizations, researchGroups, schools } from "../schema";
import { demoAccounts } from "./accounts";
import { addPerson } from "./tell-people";
import type { Telling } from "./telling";

/** Universities with schools, groups and an officer each; the experts with what they have done. */
export async function tellExperts(telling: Telling): Promise<void> {
  const schoolIds = await tellUniversities(telling);
  const { db, story, calendar, random } = telling;
  const demoExpert = story.experts[0]?.key;
  for (const [index, expert] of story.experts.entries()) {
    const id = v7();
    telling.expertIds.set(expert.key, id);
    const organizationId = telling.organizationIds.get(expert.university) as string;
    const school = schoolIds.get(`${expert.university}/${expert.school}`);
    const createdAt = calendar.at(calendar.previous.startsOn, index % 90, index * 11);
    const claimed = expert.key === demoExpert || random.chance(0.3);
    await db.insert(experts).values({
      id,
      organizationId,
      schoolId: school?.id ?? null,
      groupId: school?.groups.get(expert.group) ?? null,
      name: expert.name,
      title: expert.title,
      discipline: expert.discipline,
      bio: expert.bio,
      directions: expert.directions,
      industries: expert.industries,
      services: expert.services,
      equipment: expert.equipment,
      capacity: expert.capacity,
      email: `expert-${String(index + 1).padStart(3, "0")}@univ.example`,
      visibility: random.chance(0.94) || expert.key === demoExpert ? "public" : "members",
      claimedAt: claimed ? createdAt : null,
      lastConfirmedAt: claimed ? calendar.at(calendar.current.startsOn, random.int(0, 60), index) : null,
      createdAt,
      updatedAt: createdAt,
    });
    await db.insert(expertFields).values([...new Set(expert.fields)].map((fieldCode) => ({ expertId: id, fieldCode })));
    await db
      .insert(expertOutputs)
      .values(expert.outputs.map((output, position) => ({ expertId: id, position, ...output })));
    if (claimed) {
      const identifier =
        expert.key === demoExpert ? demoAccounts.find((account) => account.role === "expert")?.identifier : undefined;
      await addPerson(telling, "expert", expert.name, { organizationId, expertId: id }, identifier);
    }
  }
}

async function tellUniversities(telling: Telling) {
  const { db, story, calendar } = telling;
  const schoolIds = new Map<string, { id: string; groups: Map<string, string> }>();
  const demoUniversity = story.experts[0]?.university;
  for (const [index, university] of story.universities.entries()) {
    const organizationId = v7();
    telling.organizationIds.set(university.key, organizationId);
    const createdAt = calendar.at(calendar.previous.startsOn, index, index * 13);
    await db.insert(organizations).values({
      id: organizationId,
      kind: university.kind,
      name: university.name,
      alias: university.alias,
      city: university.city,
      office: university.office,
      verification: "verified",
      verifiedAt: createdAt,
      createdAt,
      updatedAt: createdAt,
    });
    for (const school of university.schools) {
      const schoolId = v7();
      await db.insert(schools).values({ id: schoolId, organizationId, name: school.name });
      const groups = new Map<string, string>();
      for (const name of new Set(school.groups)) {
        const groupId = v7();
        await db.insert(researchGroups).values({ id: groupId, organizationId, schoolId, name });
        groups.set(name, groupId);
      }
      schoolIds.set(`${university.key}/${school.name}`, { id: schoolId, groups });
    }
    const account = demoAccounts.find((each) => each.role === "university");
    const isDemo = university.key === demoUniversity;
    await addPerson(
      telling,
      "university",
      isDemo ? (account?.name ?? "") : `${university.alias}技术转移办`,
      { organizationId },
      isDemo ? account?.identifier : undefined,
    );
  }
  return schoolIds;
}
