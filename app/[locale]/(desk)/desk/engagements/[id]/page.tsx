import type { Metadata } from "next";
import { engagementPage } from "@/app/[locale]/engagement-page";
import { memberPage, pageContext } from "@/lib/auth/page-context";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("engagements.one") };
}

export default async function DeskEngagementPage({ params, searchParams }: Props) {
  const { id } = await params;
  const page = await memberPage(
    params,
    ["township", "officer", "leader", "director", "admin"],
    `/desk/engagements/${id}`,
  );
  return engagementPage(page, id, "/desk", await searchParams);
}
