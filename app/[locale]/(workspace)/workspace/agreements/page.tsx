import type { Metadata } from "next";
import { RegisterPage } from "@/components/agreements/register-page";
import { agreementFilterOf, agreementQuery } from "@/lib/agreements/filter";
import { listAgreements, totalAgreements } from "@/lib/agreements/queries";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { withQuery } from "@/lib/engagements/filter";
import { shanghaiDay } from "@/lib/platform/clock";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("agreements.title") };
}

export default async function WorkspaceAgreementsPage({ params, searchParams }: Props) {
  const page = await memberPage(params, ["enterprise", "expert", "university"], "/workspace/agreements");
  const { ctx } = page;
  const query = agreementQuery.parse(await searchParams);
  const filter = agreementFilterOf(query);
  const [list, totals] = await Promise.all([
    listAgreements(ctx, { ...filter, before: query.before }),
    totalAgreements(ctx, filter),
  ]);
  const now = ctx.clock();
  return (
    <RegisterPage
      list={list}
      totals={totals}
      query={query}
      base="/workspace/agreements"
      year={Number(shanghaiDay(now).slice(0, 4))}
      mayDraft={["enterprise", "university"].includes(ctx.actor.role)}
      view={{ ...page, now }}
      pageHref={(before) =>
        withQuery(page.href("/workspace/agreements"), { ...query, year: query.year?.toString(), before })
      }
    />
  );
}
