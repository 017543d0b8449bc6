import { ListPage } from "@/components/public/list-page";
import { readListState } from "@/components/public/list-state";
import { ResultLines } from "@/components/search/result-lines";
import { TextLink } from "@/components/ui/text-link";
import type { Page } from "@/lib/auth/page-context";
import { findForStaff } from "@/lib/finding/find";
import { presentGroups } from "@/lib/finding/present";
import type { SearchKind } from "@/lib/search/port";
import { fieldNames } from "../field-names";
import { listQuery } from "../need-list";
import { postPath } from "../post-path";
import { staffFacets, staffListShape } from "./staff-list";

type StaffResultsProps = { page: Page; kind: SearchKind; params: Record<string, string | string[] | undefined> };

/** One kind as staff search it: facets, chips, orders and pages, as in the public lists. */
export async function StaffResults({ page, kind, params }: StaffResultsProps) {
  const { ctx, t, locale, href } = page;
  const shape = staffListShape(href("/search"), kind);
  const state = readListState(shape, params);
  const [names, found] = await Promise.all([fieldNames(ctx), findForStaff(ctx, kind, listQuery(shape, state, 30))]);
  if (!found) return null;
  const [group] = await presentGroups(ctx, state.q, [{ kind, items: found.items }]);
  const post = kind === "need" ? postPath(ctx.actor.role) : null;
  return (
    <>
      {state.q && (
        <p className="mb-3">
          <TextLink href={`${href("/search")}?${new URLSearchParams({ q: state.q })}`}>{t("search.back")}</TextLink>
        </p>
      )}
      <ListPage
        t={t}
        shape={shape}
        state={state}
        result={found}
        facets={staffFacets(t, names, shape, state, found.facets)}
        searchLabel={t(`search.kind.${kind}`)}
        placeholder={t("search.placeholder")}
        countLabel={`${t(`search.kind.${kind}`)} ${t(found.capped ? "search.atLeast" : "search.count", { count: found.total })}`}
        saveHref={null}
        ways={{
          without: [],
          all: { href: href(`/search?kind=${kind}`), label: t(`search.all.${kind}`) },
          postHref: post && href(post),
        }}
      >
        <ResultLines locale={locale} items={group?.items ?? []} />
      </ListPage>
    </>
  );
}
