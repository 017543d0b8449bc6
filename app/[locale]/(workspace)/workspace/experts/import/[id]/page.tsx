import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ImportDetail } from "@/components/imports/import-detail";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { rowsQuery } from "@/lib/imports/input";
import { getImport, importRowsPage } from "@/lib/imports/queries";
import { confirmExpertImportAction, discardExpertImportAction, retryExpertImportAction } from "./actions";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("imports.detailTitle") };
}

export default async function ExpertImportDetailPage({ params, searchParams }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, ["university"], "/workspace/experts/import");
  const id = z.uuid().safeParse((await params).id);
  if (!id.success) notFound();
  const { show, after } = rowsQuery.parse(await searchParams);
  const [found, rows] = await Promise.all([
    getImport(ctx, "experts", id.data),
    importRowsPage(ctx, id.data, show, after),
  ]);
  if (!found) notFound();
  return (
    <ImportDetail
      t={t}
      locale={locale}
      href={href}
      listPath="/workspace/experts/import"
      listTitle={t("imports.experts.title")}
      found={found}
      rows={rows}
      show={show}
      after={after}
      acts={{ confirm: confirmExpertImportAction, retry: retryExpertImportAction, discard: discardExpertImportAction }}
    />
  );
}
