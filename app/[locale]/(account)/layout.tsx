import type { ReactNode } from "react";
import { SectionFrame } from "@/app/[locale]/section-layout";
import { pageContext } from "@/lib/auth/page-context";

/** Pages of the person rather than of a role. Each sends a visitor to sign in by itself: it knows where to come back to. */
export default async function AccountLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const page = await pageContext(params);
  return (
    <SectionFrame page={page} label={page.t("shell.nav.account")} entries={[]}>
      {children}
    </SectionFrame>
  );
}
