import type { ReactNode } from "react";
import { SectionFrame } from "@/app/[locale]/section-layout";
import { roles } from "@/db/enums";
import { memberPage } from "@/lib/auth/page-context";

const entriesOf: Record<string, string[]> = {
  enterprise: ["needs", "engagements", "agreements"],
  expert: ["matches", "engagements", "agreements", "profile"],
  university: ["experts", "engagements", "agreements"],
};

export default async function WorkspaceLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const page = await memberPage(params, roles, "/workspace");
  const entries = entriesOf[page.ctx.actor.role]?.map((key) => ({ key, path: `/workspace/${key}` }));
  return (
    <SectionFrame
      page={page}
      label={page.t("shell.section.workspace")}
      entries={entries ? [{ key: "workspace", path: "/workspace" }, ...entries] : []}
    >
      {children}
    </SectionFrame>
  );
}
