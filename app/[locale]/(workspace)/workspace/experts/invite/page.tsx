import type { Metadata } from "next";
import { BatchInvite } from "@/components/experts/batch-invite";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { expertsToInvite } from "@/lib/auth/invite-experts";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { ownExpertsFilter } from "@/lib/experts/input";
import { formatDate } from "@/lib/i18n/format";
import { inviteExpertsAction } from "./actions";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("experts.batch.title") };
}

/** Experts without an account, to be invited together: by mail, or with links that the officer passes on. */
export default async function InviteExpertsPage({ params, searchParams }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, ["university"], "/workspace/experts/invite");
  const { after } = ownExpertsFilter.parse(await searchParams);
  const { rows, next } = await expertsToInvite(ctx, after);
  const path = href("/workspace/experts/invite");
  const people = rows.map((row) => ({
    id: row.id,
    label: [row.name, row.school].filter(Boolean).join(" · "),
    hint: [
      t(`experts.batch.${row.hasMail ? "hasMail" : row.hasPhone ? "hasPhone" : "noContact"}`),
      row.invitedUntil && t("experts.batch.invited", { date: formatDate(locale, row.invitedUntil) }),
    ]
      .filter(Boolean)
      .join(" · "),
    ticked: (row.hasMail || row.hasPhone) && !row.invitedUntil,
  }));
  const words = ["all", "mail", "links", "hint", "result", "copy", "copyAll", "copied"] as const;
  const labels = Object.fromEntries(words.map((word) => [word, t(`experts.batch.${word}`)])) as Record<
    (typeof words)[number],
    string
  >;
  return (
    <div className="mx-auto w-full max-w-3xl">
      <PageHeader
        title={t("experts.batch.title")}
        description={t("experts.batch.description")}
        breadcrumbs={[
          { label: t("experts.university.title"), href: href("/workspace/experts") },
          { label: t("experts.batch.title") },
        ]}
        breadcrumbsLabel={t("shell.nav.section")}
      />
      {people.length > 0 ? (
        <BatchInvite people={people} labels={labels} action={inviteExpertsAction} />
      ) : (
        <EmptyState
          level={2}
          title={t("experts.batch.none")}
          action={<LinkButton href={href("/workspace/experts")}>{t("experts.university.title")}</LinkButton>}
        />
      )}
      <Pagination
        label={t("experts.batch.pages")}
        next={next ? { href: `${path}?after=${next}`, label: t("shell.action.next") } : undefined}
      />
    </div>
  );
}
