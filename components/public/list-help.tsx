import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { WithoutFilter } from "@/lib/finding/fewer-filters";
import type { Translate } from "@/lib/i18n/translate";
import type { Facet } from "./list-page";
import { type ListShape, type ListState, listHref } from "./list-state";

/** What may help when nothing was found. */
export type ListWays = {
  /** Filters to leave out, each with what there is then. */
  without: readonly WithoutFilter[];
  /** The whole list. */
  all: { href: string; label: string };
  /** Where the reader writes a need down; null for who posts none, and in a list of needs alone. */
  postHref: string | null;
};

type ListHelpProps = {
  t: Translate;
  shape: ListShape;
  state: ListState;
  facets: readonly Facet[];
  saveHref: string | null;
  ways: ListWays;
};

/** Nothing found: fewer filters, all of it, to be told later, or to ask the bureau. */
export function ListHelp({ t, shape, state, facets, saveHref, ways }: ListHelpProps) {
  const filtered = Object.keys(state.filters).length > 0;
  return (
    <>
      <EmptyState
        title={t("public.list.nothing")}
        text={t("public.list.nothingText")}
        action={
          <>
            {filtered && (
              <LinkButton href={listHref(shape, state, { filters: {} })}>{t("public.list.clear")}</LinkButton>
            )}
            <LinkButton href={ways.all.href}>{ways.all.label}</LinkButton>
          </>
        }
      />
      <h3 className="mt-6 text-base">{t("search.help.title")}</h3>
      <ul className="mt-1 leading-[1.7]">
        {ways.without.map(({ name, total, capped }) => (
          <li key={name}>
            <TextLink href={withoutHref(shape, state, name)} className="inline-flex min-h-11 items-center">
              {t(capped ? "search.help.withoutMany" : "search.help.without", {
                filter: chosenLabels(t, facets, state, name),
                count: total,
              })}
            </TextLink>
          </li>
        ))}
        {saveHref && (
          <li>
            <TextLink href={saveHref} rel="nofollow" className="inline-flex min-h-11 items-center">
              {t("search.help.save")}
            </TextLink>
          </li>
        )}
        {ways.postHref && (
          <li>
            {t("search.help.postText")}{" "}
            <TextLink href={ways.postHref} className="inline-flex min-h-11 items-center">
              {t("search.help.post")}
            </TextLink>
          </li>
        )}
      </ul>
    </>
  );
}

function withoutHref(shape: ListShape, state: ListState, name: string): string {
  const filters = Object.fromEntries(Object.entries(state.filters).filter(([other]) => other !== name));
  return listHref(shape, state, { filters });
}

function chosenLabels(t: Translate, facets: readonly Facet[], state: ListState, name: string): string {
  const facet = facets.find((each) => each.name === name);
  return (state.filters[name] ?? []).map((value) => facet?.label(value) ?? value).join(t("public.comma"));
}
