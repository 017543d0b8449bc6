import { notify } from "@/lib/notifications/notify";
import type { Context } from "@/lib/platform/context";

/** Tells a member's firm in terms of its own need; of the common one it learns the public title, of the others nothing. */
export async function tellMember(
  tx: Context,
  member: { id: string; code: string; title: string; organizationId: string },
  kind: "needJoined" | "needLeft" | "needNamed",
  common: string,
): Promise<void> {
  const params = { code: member.code, title: member.title, common };
  await notify(
    tx,
    { organizationIds: [member.organizationId] },
    { kind, params, path: `/workspace/needs/${member.id}` },
  );
}
