import type { View } from "@/components/engagements/parts";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import type { AgreementQuery } from "@/lib/agreements/filter";
import type { AgreementLine, AgreementTotals } from "@/lib/agreements/queries";
import { Register, Totals } from "./register";
import { RegisterFilter } from "./register-filter";

type Props = {
  list: { lines: AgreementLine[]; next: string | null };
  totals: AgreementTotals;
  query: AgreementQuery;
  /** Path of this register without the locale, e.g. /desk/agreements. */
  base: string;
  year: number;
  mayDraft: boolean;
  view: View;
  pageHref: (before?: string) => string;
};

/** The register, for parties and bureau alike: filters, totals per kind of amount, rows with their marks. */
export function RegisterPage({ list, totals, query, base, year, mayDraft, view, pageHref }: Props) {
  const { t, href } = view;
  const years = [0, 1, 2, 3].map((back) => year - back);
  const empty = <EmptyState title={t("agreements.empty.title")} text={t("agreements.empty.text")} />;
  return (
    <>
      <PageHeader
        title={t("agreements.title")}
        description={t("agreements.intro")}
        actions={mayDraft && <LinkButton href={href(`${base}/new`)}>{t("agreements.act.newFramework")}</LinkButton>}
      />
      <Totals totals={totals} view={view} />
      <RegisterFilter action={href(base)} query={query} years={years} t={t} />
      <Register lines={list.lines} base={base} view={view} empty={empty} />
      <Pagination
        label={t("engagements.pages")}
        previous={query.before ? { href: pageHref(), label: t("engagements.firstPage") } : undefined}
        next={list.next ? { href: pageHref(list.next), label: t("shell.action.next") } : undefined}
      />
    </>
  );
}
