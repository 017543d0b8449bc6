import type { ReactNode } from "react";
import { SectionFrame } from "@/app/[locale]/section-layout";
import { roles } from "@/db/enums";
import { memberPage } from "@/lib/auth/page-context";

/** Pages of the person rather than of a role: account and messages. */
export default async function AccountLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const page = await memberPage(params, roles, "/account");
  return (
    <SectionFrame page={page} label={page.t("shell.nav.account")} entries={[]}>
      {children}
    </SectionFrame>
  );
}
