import { notFound } from "next/navigation";
import { AgreementPage } from "@/components/agreements/detail-page";
import { UploadProblem } from "@/components/agreements/upload-problem";
import { getAgreement } from "@/lib/agreements/detail";
import type { Page } from "@/lib/auth/page-context";
import * as actions from "./(workspace)/workspace/agreements/actions";

type Query = Record<string, string | string[] | undefined>;

/** One agreement on the bureau's desk and in its parties' workspaces. 404 for all others. */
export async function agreementPage(page: Page, id: string, base: "/desk" | "/workspace", query: Query) {
  const agreement = await getAgreement(page.ctx, id);
  if (!agreement) notFound();
  return (
    <AgreementPage
      agreement={agreement}
      view={{ ...page, now: page.ctx.clock() }}
      base={base}
      problem={<UploadProblem query={query} t={page.t} />}
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
