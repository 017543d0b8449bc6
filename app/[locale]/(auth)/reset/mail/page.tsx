import type { Metadata } from "next";
import { AuthCard } from "@/components/auth/auth-card";
import { LinkButton } from "@/components/ui/button";
import { pageContext } from "@/lib/auth/page-context";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("auth.reset.mailTitle") };
}

export default async function ResetMailPage({ params }: Props) {
  const { t, href } = await pageContext(params);
  return (
    <AuthCard title={t("auth.reset.mailTitle")} intro={t("auth.reset.mailIntro")}>
      <div>
        <LinkButton href={href("/reset")}>{t("auth.reset.again")}</LinkButton>
      </div>
    </AuthCard>
  );
}
