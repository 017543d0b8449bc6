import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ImportDetail } from "@/components/imports/import-detail";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { rowsQuery } from "@/lib/imports/input";
import { importReaders } from "@/lib/imports/policy";
import { getImport, importRowsPage } from "@/lib/imports/queries";
import { confirmImportAction, discardImportAction, retryImportAction } from "./actions";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("imports.detailTitle") };
}

export default async function ImportDetailPage({ params, searchParams }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, importReaders, "/desk/import");
  const id = z.uuid().safeParse((await params).id);
  if (!id.success) notFound();
  const { show, after } = rowsQuery.parse(await searchParams);
  const [found, rows] = await Promise.all([
    getImport(ctx, "needs", id.data),
    importRowsPage(ctx, id.data, show, after),
  ]);
  if (!found) notFound();
  return (
    <ImportDetail
      t={t}
      locale={locale}
      href={href}
      listPath="/desk/import"
      listTitle={t("shell.section.import")}
      found={found}
      rows={rows}
      show={show}
      after={after}
      acts={{ confirm: confirmImportAction, retry: retryImportAction, discard: discardImportAction }}
    />
  );
}
