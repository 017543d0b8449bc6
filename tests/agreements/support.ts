import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { agreements, files } from "@/db/schema";
import { activateAgreement } from "@/lib/agreements/activate-agreement";
import { approveAgreement } from "@/lib/agreements/approve-agreement";
import { confirmAgreement } from "@/lib/agreements/confirm-agreement";
import { draftAgreement } from "@/lib/agreements/draft-agreement";
import { type DraftInput, draftInput } from "@/lib/agreements/input";
import { submitAgreement } from "@/lib/agreements/submit-agreement";
import { makeEngagement } from "@/tests/engagements/support";
import type { TestDatabase } from "@/tests/support/database";
import type { World } from "@/tests/support/world";

export const body = {
  kind: "development_commissioned",
  title: "酸洗工艺改进技术开发合同",
  amountWan: "50",
  technologyWan: "40",
  startsOn: "2026-10-01",
  endsOn: "2027-09-30",
  terms: "一、研究内容……",
  milestones: [
    { title: "小试", dueOn: "2026-12-31", amountWan: "20" },
    { title: "验收", dueOn: "2027-09-30", amountWan: "30" },
  ],
};

export const draftOf = (over: Record<string, unknown>): DraftInput => draftInput.parse({ ...body, ...over });

export async function readAgreement(db: TestDatabase, id: string) {
  const [row] = await db.db.select().from(agreements).where(eq(agreements.id, id));
  if (!row) throw new Error("no agreement");
  return row;
}

export async function makeScan(db: TestDatabase, agreementId: string): Promise<string> {
  const id = v7();
  await db.db.insert(files).values({
    id,
    ownerType: "agreement",
    ownerId: agreementId,
    purpose: "scan",
    name: "盖章件.pdf",
    mime: "application/pdf",
    bytes: 10,
    sha256: "0".repeat(64),
    storageKey: id,
  });
  return id;
}

export type AgreementState = "draft" | "confirming" | "sealing" | "effective";

/** An agreement of the first firm and university, brought to a state by its own verbs. */
export async function makeAgreement(
  db: TestDatabase,
  world: World,
  state: AgreementState,
  over: Record<string, unknown> = {},
) {
  const engagement = await makeEngagement(db, world, "agreed");
  const officer = db.context(world.actors.officer);
  const { id } = await draftAgreement(officer, draftOf({ engagementId: engagement.id, ...over }));
  const reached = async () => ({ engagement, ...(await readAgreement(db, id)) });
  if (state === "draft") return reached();
  await submitAgreement(officer, { id, version: 1 });
  if (state === "confirming") return reached();
  const { textHash } = await readAgreement(db, id);
  await confirmAgreement(db.context(world.actors.enterprise), { id, textHash });
  await confirmAgreement(db.context(world.actors.university), { id, textHash });
  const { version } = await readAgreement(db, id);
  await approveAgreement(db.context(world.actors.university), { id, version, reference: "校科审〔2026〕12号" });
  if (state === "sealing") return reached();
  const scanFileId = await makeScan(db, id);
  await activateAgreement(officer, { id, version: version + 1, scanFileId, signedOn: "2026-10-01" });
  return reached();
}
