import { notFound } from "next/navigation";
import { AgreementForm } from "@/components/agreements/agreement-form";
import { PageHeader } from "@/components/ui/page-header";
import { draftStart } from "@/lib/agreements/choices";
import type { Page } from "@/lib/auth/page-context";
import type { FormAction } from "@/lib/platform/form-state";

type Query = Record<string, string | string[] | undefined>;

/** `?engagement=` drafts from an engagement; without it a framework between a firm and a university. */
export async function newAgreementPage(
  { ctx, t }: Page,
  { engagement: named }: Query,
  action: FormAction<{ id: string; code: string }>,
) {
  const start = await draftStart(ctx, typeof named === "string" ? named : null);
  if (!start) notFound();
  const { engagement } = start;
  return (
    <div className="mx-auto w-full max-w-3xl">
      <PageHeader
        title={t("agreements.new")}
        description={
          engagement
            ? t("agreements.between", { a: engagement.firmName, b: engagement.universityName })
            : t("agreements.hint.framework")
        }
      />
      <AgreementForm
        action={action}
        hidden={engagement ? { engagementId: engagement.id } : {}}
        values={{ title: start.title }}
        parties={engagement ? undefined : start}
        technical={engagement !== null}
        submitLabel={t("agreements.act.draft")}
        t={t}
      />
    </div>
  );
}
