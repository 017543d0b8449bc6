import type { Metadata } from "next";
import { notFound } from "next/navigation";
import * as actions from "@/app/[locale]/(workspace)/workspace/agreements/actions";
import { AgreementPage } from "@/components/agreements/detail-page";
import { UploadProblem } from "@/components/agreements/upload-problem";
import { getAgreement } from "@/lib/agreements/detail";
import { memberPage, pageContext } from "@/lib/auth/page-context";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("agreements.one") };
}

export default async function DeskAgreementPage({ params, searchParams }: Props) {
  const { id } = await params;
  const page = await memberPage(
    params,
    ["township", "officer", "leader", "director", "admin"],
    `/desk/agreements/${id}`,
  );
  const agreement = await getAgreement(page.ctx, id);
  if (!agreement) notFound();
  return (
    <AgreementPage
      agreement={agreement}
      view={{ ...page, now: page.ctx.clock() }}
      base="/desk"
      problem={<UploadProblem query={await searchParams} t={page.t} />}
      actions={{
        revise: actions.reviseAction,
        submit: actions.submitAction,
        confirm: actions.confirmAction,
        approve: actions.approveAction,
        activate: actions.activateAction,
        complete: actions.completeAction,
        terminate: actions.terminateAction,
        evidence: actions.evidenceAction,
        voidEvidence: actions.voidEvidenceAction,
        milestone: actions.milestoneAction,
      }}
    />
  );
}
