import type { Metadata } from "next";
import { ImportList } from "@/components/imports/import-list";
import { UploadCard } from "@/components/imports/upload-card";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { uploadProblem } from "@/lib/imports/input";
import { recentImports } from "@/lib/imports/queries";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("imports.experts.title") };
}

export default async function ExpertImportPage({ params, searchParams }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, ["university"], "/workspace/experts/import");
  const [{ problem }, imports] = await Promise.all([searchParams, recentImports(ctx, "experts")]);
  const key = uploadProblem.parse(problem);
  return (
    <>
      <PageHeader
        title={t("imports.experts.title")}
        description={t("imports.experts.description")}
        breadcrumbs={[
          { label: t("experts.university.title"), href: href("/workspace/experts") },
          { label: t("imports.experts.title") },
        ]}
        breadcrumbsLabel={t("shell.nav.section")}
      />
      <UploadCard
        t={t}
        locale={locale}
        action="/api/import/experts"
        templateText={t("imports.experts.templateText")}
        fileLabel={t("imports.experts.file")}
        problem={key && t(key)}
        canUpload
      />
      <h2 className="mt-8 mb-3 text-lg font-semibold">{t("imports.list.title")}</h2>
      <ImportList
        t={t}
        locale={locale}
        href={href}
        now={ctx.clock()}
        imports={imports}
        path="/workspace/experts/import"
      />
    </>
  );
}
