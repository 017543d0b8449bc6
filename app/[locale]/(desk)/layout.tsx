import type { ReactNode } from "react";
import { EmbeddingsNotice } from "@/app/[locale]/embeddings-notice";
import { SearchNotice } from "@/app/[locale]/search-notice";
import { type SectionEntry, SectionFrame } from "@/app/[locale]/section-layout";
import { memberPage } from "@/lib/auth/page-context";

const staff: SectionEntry[] = [
  { key: "desk", path: "/desk" },
  { key: "inbox", path: "/desk/inbox", holds: "/desk/needs" },
  { key: "import", path: "/desk/import" },
  { key: "match", path: "/desk/match" },
  { key: "pipeline", path: "/desk/engagements" },
  { key: "agreements", path: "/desk/agreements" },
  { key: "reports", path: "/desk/reports" },
];
const township = staff.filter((entry) => ["desk", "inbox", "import", "reports"].includes(entry.key));

export default async function DeskLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const page = await memberPage(params, ["township", "officer", "leader", "director", "admin"], "/desk");
  return (
    <SectionFrame
      page={page}
      label={page.t("shell.section.desk")}
      entries={page.ctx.actor.role === "township" ? township : staff}
    >
      <SearchNotice page={page} />
      <EmbeddingsNotice page={page} />
      {children}
    </SectionFrame>
  );
}
