import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { UploadProblem } from "@/components/agreements/upload-problem";
import { EngagementPage } from "@/components/engagements/detail-page";
import { EngagementFiles } from "@/components/engagements/files";
import { ShareLink } from "@/components/engagements/share-link";
import { listAgreements } from "@/lib/agreements/queries";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { filesOfEngagement } from "@/lib/engagements/attach-file";
import { getEngagement } from "@/lib/engagements/detail";
import { replyUrl } from "@/lib/engagements/reply-link";
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
} from "../actions";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("engagements.one") };
}

export default async function WorkspaceEngagementPage({ params, searchParams }: Props) {
  const { id } = await params;
  const page = await memberPage(params, ["enterprise", "expert", "university"], `/workspace/engagements/${id}`);
  const engagement = await getEngagement(page.ctx, id);
  if (!engagement) notFound();
  const [{ lines }, files] = await Promise.all([
    listAgreements(page.ctx, { engagementId: id }),
    filesOfEngagement(page.ctx, id),
  ]);
  const { role } = page.ctx.actor;
  if (role !== "enterprise" && role !== "expert" && role !== "university") notFound();
  const view = { ...page, now: page.ctx.clock() };
  return (
    <EngagementPage
      engagement={engagement}
      agreements={lines}
      view={view}
      role={role}
      base="/workspace"
      actions={{
        accept: acceptAction,
        decline: declineAction,
        refer: referAction,
        negotiate: negotiateAction,
        agree: agreeAction,
        fail: failAction,
        nextStep: nextStepAction,
        entry: entryAction,
        recommend: recommendAction,
      }}
      problem={<UploadProblem query={await searchParams} t={page.t} />}
      files={
        <EngagementFiles
          id={id}
          files={files}
          mayAdd={engagement.met && engagement.actions.includes("addEntry")}
          returnTo={page.href(`/workspace/engagements/${id}`)}
          view={view}
        />
      }
      share={
        engagement.actions.includes("shareLink") && (
          <ShareLink
            url={replyUrl(page.ctx, id)}
            need={engagement.need.title}
            expert={engagement.expert.name}
            view={view}
          />
        )
      }
    />
  );
}
