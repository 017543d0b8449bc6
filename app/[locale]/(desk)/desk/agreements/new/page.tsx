import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { deskDraftAction } from "@/app/[locale]/(workspace)/workspace/agreements/actions";
import { AgreementForm } from "@/components/agreements/agreement-form";
import { PageHeader } from "@/components/ui/page-header";
import { draftStart } from "@/lib/agreements/choices";
import { memberPage, pageContext } from "@/lib/auth/page-context";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("agreements.new") };
}

/** `?engagement=` drafts from an engagement; without it a framework between a firm and a university. */
export default async function DeskNewAgreementPage({ params, searchParams }: Props) {
  const page = await memberPage(params, ["officer", "leader", "director"], "/desk/agreements");
  const { engagement: named } = await searchParams;
  const start = await draftStart(page.ctx, typeof named === "string" ? named : null);
  if (!start) notFound();
  const { engagement } = start;
  return (
    <div className="mx-auto w-full max-w-3xl">
      <PageHeader
        title={page.t("agreements.new")}
        description={
          engagement
            ? page.t("agreements.between", { a: engagement.firmName, b: engagement.universityName })
            : page.t("agreements.hint.framework")
        }
      />
      <AgreementForm
        action={deskDraftAction}
        hidden={engagement ? { engagementId: engagement.id } : {}}
        values={{ title: start.title }}
        parties={engagement ? undefined : start}
        technical={engagement !== null}
        submitLabel={page.t("agreements.act.draft")}
        t={page.t}
      />
    </div>
  );
}
