import { and, asc, eq, isNull } from "drizzle-orm";
import { commonNeedMembers, needs } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { NeedRow } from "../load-need";

/** A member as the verbs see it, longest standing first. */
export type Member = Awaited<ReturnType<typeof standingMembers>>[number];

/** Who stands in a common need now. For verbs: the caller has been authorized, and no reader gets these rows. */
export async function standingMembers(ctx: Context, commonNeedId: string) {
  return ctx.db
    .select({
      membershipId: commonNeedMembers.id,
      commonNeedId: commonNeedMembers.commonNeedId,
      namedAt: commonNeedMembers.namedAt,
      id: needs.id,
      code: needs.code,
      title: needs.title,
      status: needs.status,
      consent: needs.consent,
      consentVisibility: needs.consentVisibility,
      visibility: needs.visibility,
      organizationId: needs.organizationId,
      townshipId: needs.townshipId,
      contactName: needs.contactName,
      contactTitle: needs.contactTitle,
      contactPhone: needs.contactPhone,
    })
    .from(commonNeedMembers)
    .innerJoin(needs, eq(needs.id, commonNeedMembers.needId))
    .where(and(eq(commonNeedMembers.commonNeedId, commonNeedId), isNull(commonNeedMembers.leftAt)))
    .orderBy(asc(commonNeedMembers.joinedAt), asc(commonNeedMembers.id));
}

/** Several needs of one firm are one firm. */
export function firmsOf(members: readonly { organizationId: string }[]): number {
  return new Set(members.map((member) => member.organizationId)).size;
}

/** What a common need has from its lead (牵头企业): whom experts talk with, and whose working group answers for it. */
export function leadColumns(
  lead: Pick<NeedRow, "organizationId" | "townshipId" | "contactName" | "contactTitle" | "contactPhone">,
) {
  const { organizationId, townshipId, contactName, contactTitle, contactPhone } = lead;
  return { organizationId, townshipId, contactName, contactTitle, contactPhone };
}
