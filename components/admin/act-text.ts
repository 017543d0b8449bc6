import type { Locale } from "@/db/enums";
import { messagesOf } from "@/lib/messages";

/** "发布需求" for "needs.publish"; an act without a text of its own shows its code. */
export function actText(locale: Locale, action: string): string {
  const { acts } = messagesOf(locale).admin as { acts: Record<string, Record<string, string>> };
  const [domain = "", verb = ""] = action.split(".");
  return acts[domain]?.[verb] ?? action;
}

type Recorded = { objectType: string; objectId: string; detail: Record<string, unknown> };

/** The desk's or admin's page of a record in the trail; null where it has none. */
export function recordPath({ objectType, objectId, detail }: Recorded): string | null {
  if (objectType === "match" && typeof detail.needId === "string") return `/desk/match/${detail.needId}`;
  if (objectType === "file" && typeof detail.ownerType === "string")
    return recordPath({ objectType: detail.ownerType, objectId: String(detail.ownerId), detail: {} });
  const base = pages[objectType];
  return base === undefined ? null : base.replace("$", objectId);
}

const pages: Record<string, string> = {
  need: "/desk/needs/$",
  engagement: "/desk/engagements/$",
  agreement: "/desk/agreements/$",
  import: "/desk/import/$",
  expert: "/experts/$",
  organization: "/admin/organizations/$",
  user: "/admin/people/$",
  invitation: "/admin/people/invitations/$",
  round: "/admin/groups/$",
  group: "/admin/groups",
  township: "/admin/groups",
  field: "/admin/taxonomy",
  setting: "/admin/settings",
  job: "/admin/jobs",
  model: "/admin/matching",
};
