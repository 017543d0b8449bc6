import type { Database } from "../client";
import type { AgreementKind } from "../enums";
import { auditEvents } from "../schema";
import type { Calendar } from "./calendar";
import type { Random } from "./random";
import type { Story, StoryExpert, StoryNeed } from "./read-story";

/** What has been told so far, by the story's keys. */
export type Telling = {
  db: Database;
  story: Story;
  calendar: Calendar;
  random: Random;
  log: (line: string) => void;
  passwordHash: string;
  people: number;
  groupIds: Map<string, string>;
  townshipIds: Map<string, string>;
  /** Group of a township, the same in both rounds of the story. */
  groupOfTownship: Map<string, string>;
  roundIds: { current: string; previous: string };
  organizationIds: Map<string, string>;
  expertIds: Map<string, string>;
  officers: Map<string, string[]>;
  townshipOfficers: Map<string, string>;
  firmUsers: Map<string, string>;
  universityUsers: Map<string, string>;
  expertUsers: Map<string, string>;
  audit: (typeof auditEvents.$inferInsert)[];
};

export type ToldNeed = StoryNeed & {
  id: string;
  organizationId: string;
  townshipId: string;
  officerId: string;
  publishedOn: string | null;
};
export type ToldEngagement = {
  id: string;
  need: ToldNeed;
  expert: StoryExpert & { id: string; universityId: string };
  status: string;
  startedOn: string;
};
export type AgreementPlan = { kind: AgreementKind };

/** Who, when, what, why: the same trail that the verbs write. */
export function remember(
  telling: Telling,
  at: Date,
  actor: { id: string | null; role: string; via?: string },
  entry: Pick<typeof auditEvents.$inferInsert, "action" | "objectType" | "objectId"> &
    Partial<typeof auditEvents.$inferInsert>,
): void {
  telling.audit.push({ at, actorUserId: actor.id, actorRole: actor.role, via: actor.via ?? "session", ...entry });
}

/** Writes the trail in the order of time. */
export async function writeAudit(telling: Telling): Promise<void> {
  telling.audit.sort((a, b) => a.at.getTime() - b.at.getTime());
  for (let from = 0; from < telling.audit.length; from += 500) {
    await telling.db.insert(auditEvents).values(telling.audit.slice(from, from + 500));
  }
}
