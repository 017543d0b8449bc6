import type { Metadata } from "next";
import { savedQueryOf, searchLabels } from "@/app/[locale]/(public)/saved-list";
import { SaveSearchForm } from "@/components/saved-searches/save-search-form";
import { PageHeader } from "@/components/ui/page-header";
import { roles } from "@/db/enums";
import { memberPage } from "@/lib/auth/page-context";
import { saveSearchAction } from "../actions";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const path = "/account/searches/new";

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { kind, query } = savedQueryOf(await searchParams);
  return {
    title: (await memberPage(params, roles, `${path}?${withKind(kind, query)}`)).t("savedSearches.new.title"),
  };
}

/** Saves the list that its address describes; a visitor signs in first and comes back to it. */
export default async function NewSavedSearchPage({ params, searchParams }: Props) {
  const { kind, query } = savedQueryOf(await searchParams);
  const page = await memberPage(params, roles, `${path}?${withKind(kind, query)}`);
  const labels = (await searchLabels(page))({ kind, query });
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={page.t("savedSearches.new.title")} />
      <SaveSearchForm t={page.t} kind={kind} query={query} labels={labels} action={saveSearchAction} />
    </div>
  );
}

const withKind = (kind: string, query: string) => `kind=${kind}${query && `&${query}`}`;
