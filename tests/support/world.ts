import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import type { Database } from "@/db/client";
import type { Role } from "@/db/enums";
import {
  experts,
  memberships,
  organizations,
  rounds,
  roundTownships,
  schools,
  townships,
  users,
  workingGroups,
} from "@/db/schema";
import { actorOf } from "@/lib/auth/actor";
import type { Actor } from "@/lib/platform/context";

export type World = Awaited<ReturnType<typeof makeWorld>>;

/**
 * A small city: two groups with a township each, two firms, two universities with an expert each, and a person for every
 * role. `actors.officer` works in the first group and township; `actors.otherOfficer` in the second.
 */
export async function makeWorld(db: Database) {
  const [north, south] = [v7(), v7()];
  await db.insert(townships).values([
    { id: north, name: "北镇", position: 1 },
    { id: south, name: "南镇", position: 2 },
  ]);
  const [groupOne, groupTwo] = [v7(), v7()];
  await db.insert(workingGroups).values([
    { id: groupOne, name: "第一组", position: 1 },
    { id: groupTwo, name: "第二组", position: 2 },
  ]);
  const round = v7();
  await db
    .insert(rounds)
    .values({ id: round, year: 2026, half: 2, goal: 10, startsOn: "2026-07-01", endsOn: "2026-12-31" });
  await db.insert(roundTownships).values([
    { roundId: round, townshipId: north, groupId: groupOne },
    { roundId: round, townshipId: south, groupId: groupTwo },
  ]);
  const [firm, otherFirm, university, otherUniversity] = [v7(), v7(), v7(), v7()];
  await db.insert(organizations).values([
    {
      id: firm,
      kind: "enterprise",
      name: "云岫市甲不锈钢有限公司",
      townshipId: north,
      industry: "stainless",
      products: "不锈钢线材",
      aboveScale: true,
    },
    {
      id: otherFirm,
      kind: "enterprise",
      name: "云岫市乙食品有限公司",
      townshipId: south,
      industry: "food",
      products: "脱水蔬菜",
      aboveScale: true,
    },
    { id: university, kind: "university", name: "江东理工大学", city: "南京" },
    { id: otherUniversity, kind: "university", name: "岭南农业大学", city: "广州" },
  ]);
  const [school, otherSchool] = [v7(), v7()];
  await db.insert(schools).values([
    { id: school, organizationId: university, name: "材料学院" },
    { id: otherSchool, organizationId: otherUniversity, name: "食品学院" },
  ]);
  const [expert, otherExpert] = [v7(), v7()];
  await db.insert(experts).values([
    {
      id: expert,
      organizationId: university,
      schoolId: school,
      name: "钱工",
      title: "教授",
      discipline: "材料科学与工程",
      directions: ["不锈钢腐蚀"],
    },
    {
      id: otherExpert,
      organizationId: otherUniversity,
      schoolId: otherSchool,
      name: "孙研",
      title: "副教授",
      discipline: "食品科学与工程",
      directions: ["果蔬干燥"],
    },
  ]);

  const person = async (
    role: Role,
    name: string,
    scope: Partial<typeof memberships.$inferInsert> = {},
  ): Promise<Actor & { userId: string }> => {
    const id = v7();
    await db.insert(users).values({ id, name, email: `${id}@example.test` });
    await db.insert(memberships).values({ userId: id, role, ...scope });
    const [membership] = await db.select().from(memberships).where(eq(memberships.userId, id));
    return { ...(await actorOf(db, membership!)), userId: id };
  };
  const actors = {
    enterprise: await person("enterprise", "甲厂联系人", { organizationId: firm }),
    otherEnterprise: await person("enterprise", "乙厂联系人", { organizationId: otherFirm }),
    expert: await person("expert", "钱工", { organizationId: university, expertId: expert }),
    otherExpert: await person("expert", "孙研", { organizationId: otherUniversity, expertId: otherExpert }),
    university: await person("university", "技术转移办", { organizationId: university }),
    otherUniversity: await person("university", "技术转移办二", { organizationId: otherUniversity }),
    township: await person("township", "北镇助理", { townshipId: north }),
    otherTownship: await person("township", "南镇助理", { townshipId: south }),
    officer: await person("officer", "一组组员", { groupId: groupOne }),
    otherOfficer: await person("officer", "二组组员", { groupId: groupTwo }),
    leader: await person("leader", "一组组长", { groupId: groupOne }),
    director: await person("director", "局长"),
    admin: await person("admin", "管理员"),
  };
  return {
    north,
    south,
    groupOne,
    groupTwo,
    round,
    firm,
    otherFirm,
    university,
    otherUniversity,
    expert,
    otherExpert,
    actors,
  };
}
