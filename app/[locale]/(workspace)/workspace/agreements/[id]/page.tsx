import type { Metadata } from "next";
import { agreementPage } from "@/app/[locale]/agreement-page";
import { memberPage, pageContext } from "@/lib/auth/page-context";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("agreements.one") };
}

export default async function WorkspaceAgreementPage({ params, searchParams }: Props) {
  const { id } = await params;
  const page = await memberPage(params, ["enterprise", "expert", "university"], `/workspace/agreements/${id}`);
  return agreementPage(page, id, "/workspace", await searchParams);
}
