import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import type { Found } from "@/lib/finding/find";
import type { SearchGroup } from "@/lib/finding/present";
import type { Locale } from "@/lib/i18n/locale";
import type { Translate } from "@/lib/i18n/translate";
import { ResultLines } from "./result-lines";

export type SearchResult = Omit<Found, "items"> & SearchGroup;

type SearchResultsProps = {
  t: Translate;
  locale: Locale;
  path: string;
  asked: { q: string; kind: string | null };
  /** Where a need is posted; null for who posts none. */
  postHref: string | null;
  results: readonly SearchResult[];
};

/** The results of every kind with a way to all of them, or one kind in pages. */
export function SearchResults(props: SearchResultsProps) {
  const { t, path, asked, results } = props;
  const some = results.filter((result) => result.total > 0);
  return (
    <div className="mt-6 grid gap-8">
      {asked.kind && (
        <p>
          <TextLink href={`${path}?${new URLSearchParams({ q: asked.q })}`}>{t("search.back")}</TextLink>
        </p>
      )}
      {some.map((result) => (
        <ResultGroup key={result.kind} {...props} result={result} />
      ))}
      {some.length === 0 && <Nothing {...props} />}
    </div>
  );
}

function ResultGroup({ t, locale, path, asked, result }: SearchResultsProps & { result: SearchResult }) {
  const title = `search-${result.kind}`;
  return (
    <section aria-labelledby={title}>
      <div className="flex flex-wrap items-baseline gap-x-3 border-b border-line pb-2">
        <h2 id={title} className="text-base">
          {result.label}
        </h2>
        <span className="tabular text-sm text-ink-muted">
          {t(result.capped ? "search.atLeast" : "search.count", { count: result.total })}
        </span>
        {!asked.kind && result.next && (
          <TextLink href={result.more.href} className="ml-auto inline-flex min-h-11 items-center text-sm">
            {result.more.label}
          </TextLink>
        )}
      </div>
      <Notes t={t} result={result} />
      <ResultLines locale={locale} items={result.items} />
      {asked.kind && <Pages t={t} path={path} asked={asked} result={result} />}
    </section>
  );
}

function Notes({ t, result }: { t: Translate; result: SearchResult }) {
  const [typed] = Object.entries(result.corrected);
  if (!typed) return null;
  return <Notice className="mt-3">{t("search.corrected", { typed: typed[0], meant: typed[1] })}</Notice>;
}

function Pages({
  t,
  path,
  asked,
  result,
}: Pick<SearchResultsProps, "t" | "path" | "asked"> & { result: SearchResult }) {
  const at = (from: string) => {
    const query = new URLSearchParams({ q: asked.q, kind: result.kind });
    if (from !== "0") query.set("from", from);
    return `${path}?${query}`;
  };
  return (
    <Pagination
      label={t("public.list.pages")}
      previous={result.previous === null ? undefined : { href: at(result.previous), label: t("shell.action.previous") }}
      next={result.next === null ? undefined : { href: at(result.next), label: t("shell.action.next") }}
    />
  );
}

function Nothing({ t, postHref }: SearchResultsProps) {
  return (
    <EmptyState
      title={t("public.list.nothing")}
      text={t("search.help.desk")}
      action={postHref && <TextLink href={postHref}>{t("search.help.post")}</TextLink>}
    />
  );
}
