import type { ReactNode } from "react";
import { shellView } from "@/app/[locale]/shell";
import { SiteShell } from "@/components/shell/site-shell";
import { pageContext } from "@/lib/auth/page-context";

export default async function PublicLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const page = await pageContext(params);
  return (
    <SiteShell view={await shellView(page)} t={page.t}>
      {children}
    </SiteShell>
  );
}
