import { notFound } from "next/navigation";
import { UploadProblem } from "@/components/agreements/upload-problem";
import { EngagementPage } from "@/components/engagements/detail-page";
import { EngagementFiles } from "@/components/engagements/files";
import { ShareLink } from "@/components/engagements/share-link";
import { listAgreements } from "@/lib/agreements/queries";
import type { Page } from "@/lib/auth/page-context";
import { filesOfEngagement } from "@/lib/engagements/attach-file";
import { getEngagement } from "@/lib/engagements/detail";
import { outsideTitle } from "@/lib/engagements/load-engagement";
import { replyUrl } from "@/lib/engagements/reply-link";
import { namedMembers } from "@/lib/needs/common/queries";
import {
  acceptAction,
  agreeAction,
  declineAction,
  entryAction,
  failAction,
  negotiateAction,
  nextStepAction,
  recommendAction,
  referAction,
} from "./(workspace)/workspace/engagements/actions";

const actions = {
  accept: acceptAction,
  decline: declineAction,
  refer: referAction,
  negotiate: negotiateAction,
  agree: agreeAction,
  fail: failAction,
  nextStep: nextStepAction,
  entry: entryAction,
  recommend: recommendAction,
};

type Query = Record<string, string | string[] | undefined>;

/** One engagement on the bureau's desk and in its parties' workspaces: the same reads, the same page. 404 for all others. */
export async function engagementPage(page: Page, id: string, base: "/desk" | "/workspace", query: Query) {
  const { ctx, t, href } = page;
  const engagement = await getEngagement(ctx, id);
  const { role } = ctx.actor;
  if (!engagement || role === "visitor" || role === "system") notFound();
  const [{ lines }, files, named] = await Promise.all([
    listAgreements(ctx, { engagementId: id }),
    filesOfEngagement(ctx, id),
    namedMembers(ctx, engagement.needId),
  ]);
  const view = { ...page, now: ctx.clock() };
  const { need, expert } = engagement;
  return (
    <EngagementPage
      engagement={engagement}
      agreements={lines}
      named={named}
      view={view}
      role={role}
      base={base}
      actions={actions}
      problem={<UploadProblem query={query} t={t} />}
      files={
        <EngagementFiles
          id={id}
          files={files}
          mayAdd={engagement.met && engagement.actions.includes("addEntry")}
          returnTo={href(`${base}/engagements/${id}`)}
          view={view}
        />
      }
      share={
        engagement.actions.includes("shareLink") && (
          <ShareLink
            url={replyUrl(ctx, id)}
            need={base === "/desk" ? outsideTitle(need) : need.title}
            expert={expert.name}
            view={view}
          />
        )
      }
    />
  );
}
