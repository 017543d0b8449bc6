import { BellRing } from "lucide-react";
import type { Metadata } from "next";
import { searchLabels } from "@/app/[locale]/(public)/saved-list";
import { SavedSearchList } from "@/components/saved-searches/saved-search-list";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { roles } from "@/db/enums";
import { ownAccount } from "@/lib/auth/own-account";
import { memberPage } from "@/lib/auth/page-context";
import { ownSavedSearches } from "@/lib/saved-searches/queries";
import { editSavedSearchAction, removeSavedSearchAction } from "./actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, roles, "/account/searches")).t("savedSearches.title") };
}

export default async function SavedSearchesPage({ params }: Props) {
  const page = await memberPage(params, roles, "/account/searches");
  const { ctx, t, locale, href } = page;
  const [searches, account, labelsOf] = await Promise.all([ownSavedSearches(ctx), ownAccount(ctx), searchLabels(page)]);
  const silent = account.email === null ? "noAddress" : account.mailDigest === "never" ? "noMail" : null;
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t("savedSearches.title")} description={t("savedSearches.intro")} />
      {silent && searches.some((each) => each.alert !== "none") && (
        <Notice tone="wait" className="mb-4">
          {t(`savedSearches.${silent}`)}
        </Notice>
      )}
      {searches.length === 0 ? (
        <EmptyState
          icon={<BellRing />}
          title={t("savedSearches.empty")}
          text={t("savedSearches.emptyText")}
          action={<LinkButton href={href("/needs")}>{t("savedSearches.browse")}</LinkButton>}
        />
      ) : (
        <SavedSearchList
          t={t}
          locale={locale}
          searches={searches.map((each) => ({ ...each, path: href(each.path), labels: labelsOf(each) }))}
          edit={editSavedSearchAction}
          remove={removeSavedSearchAction}
        />
      )}
    </div>
  );
}
