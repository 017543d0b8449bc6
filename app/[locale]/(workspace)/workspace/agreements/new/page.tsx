import type { Metadata } from "next";
import { draftAction } from "@/app/[locale]/(workspace)/workspace/agreements/actions";
import { newAgreementPage } from "@/app/[locale]/new-agreement-page";
import { memberPage, pageContext } from "@/lib/auth/page-context";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("agreements.new") };
}

export default async function NewAgreementPage({ params, searchParams }: Props) {
  const page = await memberPage(params, ["enterprise", "university"], "/workspace/agreements");
  return newAgreementPage(page, await searchParams, draftAction);
}
