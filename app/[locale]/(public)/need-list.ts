import type { Facet } from "@/components/public/list-page";
import type { ListShape, ListState } from "@/components/public/list-state";
import { cooperationModes, fundBands, industries } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";
import { publicNeeds, publicStates } from "@/lib/needs/public-collection";
import type { SearchQuery } from "@/lib/search/port";
import type { FieldNames } from "./field-names";

const oneOf = (values: readonly string[]) => (value: string) => values.includes(value);
export const isField = (value: string) => /^[1-9](\.\d{1,2})?$/.test(value);
/** Names of townships and institutions come from the data: any short text of letters. */
export const isName = (value: string) => /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ·().,'（）、&-]*$/u.test(value);

export function needListShape(path: string): ListShape {
  return {
    path,
    attributes: {
      state: oneOf(publicStates),
      field: isField,
      industry: oneOf(industries),
      funds: oneOf(fundBands),
      cooperation: oneOf(cooperationModes),
      township: isName,
    },
    sorts: Object.keys(publicNeeds.sorts),
  };
}

/** The list's state as the search port takes it. */
export function listQuery(shape: ListShape, state: ListState, limit = 20): SearchQuery {
  const { q, filters, sort, cursor, match } = state;
  return { text: q, filters, facets: Object.keys(shape.attributes), sort, cursor, match, limit };
}

export function needFacets(
  t: Translate,
  names: FieldNames,
  state: ListState,
  counts: Record<string, Record<string, number>>,
): Facet[] {
  const words = (name: string, group: string, order: readonly string[], byCount = false): Facet => ({
    name,
    title: t(`public.facet.${name}`),
    counts: counts[name] ?? {},
    label: (value) => t(`${group}.${value}`),
    order: byCount ? undefined : order,
  });
  return [
    words("state", "public.state", publicStates),
    fieldFacet(t, names, state, counts.field),
    words("industry", "vocabulary.industry", industries, true),
    words("funds", "vocabulary.fundBand", fundBands),
    words("cooperation", "vocabulary.cooperation", cooperationModes, true),
    {
      name: "township",
      title: t("public.facet.township"),
      counts: counts.township ?? {},
      label: (value) => value,
    },
  ];
}

/** Level 1 first; the fields of level 2 appear below a chosen one. */
export function fieldFacet(
  t: Translate,
  names: FieldNames,
  state: ListState,
  counts: Record<string, number> = {},
): Facet {
  const open = new Set((state.filters.field ?? []).map((code) => code.split(".")[0]));
  return {
    name: "field",
    title: t("public.facet.field"),
    counts,
    label: (code) => (code.includes(".") ? `${code} ${names.of(code)}` : names.of(code)),
    order: names.list.map((field) => field.code),
    shown: (code) => !code.includes(".") || open.has(code.split(".")[0]),
  };
}
