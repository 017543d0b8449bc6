import type { Facet } from "@/components/public/list-page";
import type { ListShape, ListState } from "@/components/public/list-state";
import { cooperationModes, industries } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";
import type { FieldNames } from "./field-names";
import { fieldFacet, isField, isName } from "./need-list";

export function expertListShape(path: string): ListShape {
  return {
    path,
    attributes: {
      field: isField,
      industry: (value) => (industries as readonly string[]).includes(value),
      service: (value) => (cooperationModes as readonly string[]).includes(value),
      university: isName,
    },
    sorts: ["confirmed", "name"],
  };
}

export function expertFacets(
  t: Translate,
  names: FieldNames,
  state: ListState,
  counts: Record<string, Record<string, number>>,
): Facet[] {
  const byCount = (name: string, label: Facet["label"]): Facet => ({
    name,
    title: t(`public.facet.${name}`),
    counts: counts[name] ?? {},
    label,
  });
  return [
    fieldFacet(t, names, state, counts.field),
    byCount("industry", (value) => t(`vocabulary.industry.${value}`)),
    byCount("university", (value) => value),
    byCount("service", (value) => t(`vocabulary.cooperation.${value}`)),
  ];
}
