import type { Metadata } from "next";
import { ImportList } from "@/components/imports/import-list";
import { UploadCard } from "@/components/imports/upload-card";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { mightDo } from "@/lib/auth/policy";
import { uploadProblem } from "@/lib/imports/input";
import { importPolicy, importReaders } from "@/lib/imports/policy";
import { recentImports } from "@/lib/imports/queries";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("shell.section.import") };
}

export default async function ImportPage({ params, searchParams }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, importReaders, "/desk/import");
  const [{ problem }, imports] = await Promise.all([searchParams, recentImports(ctx, "needs")]);
  const key = uploadProblem.parse(problem);
  return (
    <>
      <PageHeader title={t("shell.section.import")} description={t("imports.description")} />
      <UploadCard
        t={t}
        locale={locale}
        action="/api/import"
        templateText={t("imports.step.templateText")}
        fileLabel={t("imports.file")}
        problem={key && t(key)}
        canUpload={mightDo(importPolicy, ctx.actor, "create")}
      />
      <h2 className="mt-8 mb-3 text-lg font-semibold">{t("imports.list.title")}</h2>
      <ImportList t={t} locale={locale} href={href} now={ctx.clock()} imports={imports} path="/desk/import" />
    </>
  );
}
