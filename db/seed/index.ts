import { v7 } from "uuid";
import { rebuildDocuments } from "@/lib/finding/rebuild";
import { findAllDuplicates } from "@/lib/matching/duplicates/find-duplicates";
import { trainModel } from "@/lib/matching/learning/train-model";
import { refreshAllMatches } from "@/lib/matching/refresh-all";
import { systemContext } from "@/lib/platform/context";
import { connect, type Database } from "../client";
import { settings } from "../schema";
import { storyCalendar } from "./calendar";
import { bureau, city } from "./city";
import { seededRandom } from "./random";
import { readStory } from "./read-story";
import { tellAgreements } from "./tell-agreements";
import { tellCity, tellEnterprises } from "./tell-city";
import { tellDismissals } from "./tell-dismissals";
import { tellEngagements } from "./tell-engagements";
import { tellExperts } from "./tell-experts";
import { tellNeeds } from "./tell-needs";
import { tellPeople } from "./tell-people";
import { type Telling, writeAudit } from "./telling";

export { demoAccounts } from "./accounts";

/**
 * Writes the demo story into an empty, migrated database in one transaction, up to the present moment: a half-told story never
 * stays behind. The marker `settings.mode = "demo"` comes last.
 */
export async function seedStory(url: string, log: (line: string) => void): Promise<void> {
  const connection = connect(url, { max: 4, name: "seed" });
  try {
    await connection.db.transaction((tx) => tell(tx as unknown as Database, connection.db, log));
  } finally {
    await connection.close();
  }
}

async function tell(db: Database, pool: Database, log: (line: string) => void): Promise<void> {
  const started = Date.now();
  const telling: Telling = {
    db,
    story: readStory(),
    calendar: storyCalendar(new Date()),
    random: seededRandom(20_260_701),
    log,
    passwordHash: "",
    people: 0,
    groupIds: new Map(),
    townshipIds: new Map(),
    groupOfTownship: new Map(),
    roundIds: { current: v7(), previous: v7() },
    organizationIds: new Map(),
    expertIds: new Map(),
    officers: new Map(),
    townshipOfficers: new Map(),
    firmUsers: new Map(),
    universityUsers: new Map(),
    expertUsers: new Map(),
    audit: [],
  };
  await tellCity(telling);
  await tellPeople(telling);
  await tellEnterprises(telling);
  await tellExperts(telling);
  const needs = await tellNeeds(telling);
  const engagements = await tellEngagements(telling, needs);
  const agreements = await tellAgreements(telling, engagements);
  await tellDismissals(telling, needs, engagements);
  await writeAudit(telling);
  const ctx = { ...systemContext(db), pool, inTransaction: true };
  await rebuildDocuments(ctx);
  await trainModel(ctx);
  await refreshAllMatches(ctx);
  await findAllDuplicates(ctx);
  await db.insert(settings).values([
    { key: "deployment", value: { city, bureau, phone: "0000-12396", demo: true } },
    { key: "mode", value: "demo" },
  ]);
  const { enterprises, experts, universities } = telling.story;
  log(
    `Story: ${needs.length} needs of ${enterprises.length} enterprises, ${experts.length} experts of ${universities.length} universities, ` +
      `${engagements.length} contacts, ${agreements} agreements (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
}
