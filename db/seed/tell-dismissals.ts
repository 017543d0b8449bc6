import { v7 } from "uuid";
import { addDays } from "@/lib/platform/clock";
import type { DismissReason, NeedStatus } from "../enums";
import { matchVerdicts } from "../schema";
import { expertFinder } from "./pair-experts";
import type { StoryExpert } from "./read-story";
import type { ToldEngagement } from "./tell-engagements";
import { remember, type Telling, type ToldNeed } from "./telling";

/**
 * Whom officers passed over with a reason: of each need's first eight, those without a contact whose field is another, or who have
 * nothing beyond the laboratory. The officers keep to that, so there is something to learn.
 */
export async function tellDismissals(
  telling: Telling,
  needs: readonly (ToldNeed & { status: NeedStatus })[],
  engagements: readonly ToldEngagement[],
): Promise<void> {
  const find = expertFinder(telling);
  const talking = new Set(engagements.map((engagement) => `${engagement.need.id} ${engagement.expertId}`));
  const verdicts: (typeof matchVerdicts.$inferInsert)[] = [];
  for (const need of needs.filter((each) => each.publishedOn !== null && each.publicity !== "directed")) {
    const passed = find(need, 8).flatMap((expert) => {
      const expertId = telling.expertIds.get(expert.key) as string;
      const reason = misfit(need, expert);
      return reason && !talking.has(`${need.id} ${expertId}`) ? [{ expertId, reason }] : [];
    });
    for (const { expertId, reason } of passed.slice(0, 2)) {
      const at = telling.calendar.at(addDays(need.publishedOn as string, 1), 0, telling.random.int(0, 420));
      const id = v7();
      const detail = { needId: need.id, expertId, code: reason };
      verdicts.push({
        id,
        needId: need.id,
        expertId,
        decision: "dismissed",
        reason,
        decidedBy: need.officerId,
        createdAt: at,
      });
      remember(
        telling,
        at,
        { id: need.officerId, role: "officer" },
        {
          action: "matching.dismiss",
          objectType: "match",
          objectId: id,
          toStatus: "dismissed",
          detail,
        },
      );
    }
  }
  if (verdicts.length > 0) await telling.db.insert(matchVerdicts).values(verdicts);
}

function misfit(need: ToldNeed, expert: StoryExpert): DismissReason | null {
  if (!expert.fields.some((code) => code.split(".")[0] === need.field?.split(".")[0])) return "wrong_field";
  const stages = expert.outputs.flatMap((output) => (output.stage ? [output.stage] : []));
  return stages.length > 0 && stages.every((stage) => stage === "lab") ? "wrong_stage" : null;
}
