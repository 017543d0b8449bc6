import type { ReactNode } from "react";
import { SectionFrame } from "@/app/[locale]/section-layout";
import { pageContext } from "@/lib/auth/page-context";

/** Sign-in, invitations, resets and the pages behind signed links: forms without a section of their own. */
export default async function AuthLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const page = await pageContext(params);
  return (
    <SectionFrame page={page} label={page.t("shell.nav.signIn")} entries={[]}>
      {children}
    </SectionFrame>
  );
}
