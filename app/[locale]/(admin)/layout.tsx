import type { ReactNode } from "react";
import { EmbeddingsNotice } from "@/app/[locale]/embeddings-notice";
import { SearchNotice } from "@/app/[locale]/search-notice";
import { SectionFrame } from "@/app/[locale]/section-layout";
import { memberPage } from "@/lib/auth/page-context";

const sections = ["people", "organizations", "groups", "taxonomy", "matching", "audit", "jobs", "settings"];
const entries = [{ key: "admin", path: "/admin" }, ...sections.map((key) => ({ key, path: `/admin/${key}` }))];

export default async function AdminLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const page = await memberPage(params, ["admin"], "/admin");
  return (
    <SectionFrame page={page} label={page.t("shell.section.admin")} entries={entries}>
      <SearchNotice page={page} />
      <EmbeddingsNotice page={page} />
      {children}
    </SectionFrame>
  );
}
