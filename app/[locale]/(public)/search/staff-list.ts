import type { Facet } from "@/components/public/list-page";
import type { ListShape, ListState } from "@/components/public/list-state";
import {
  agreementKinds,
  cooperationModes,
  engagementOrigins,
  industries,
  needStatuses,
  needTypes,
  organizationKinds,
} from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";
import type { SearchKind } from "@/lib/search/port";
import type { FieldNames } from "../field-names";
import { fieldFacet, isField, isName } from "../need-list";

/** The values of an attribute and the group of `vocabulary` that names them; none where they are names themselves. */
type Values = { values: readonly string[]; group: string } | null;
const vocabulary: Record<SearchKind, Record<string, Values>> = {
  need: {
    status: { values: needStatuses, group: "needStatus" },
    type: { values: needTypes, group: "needType" },
    field: null,
    industry: { values: industries, group: "industry" },
    township: null,
  },
  expert: {
    field: null,
    industry: { values: industries, group: "industry" },
    university: null,
    service: { values: cooperationModes, group: "cooperation" },
  },
  organization: { kind: { values: organizationKinds, group: "organizationKind" }, township: null },
  engagement: { origin: { values: engagementOrigins, group: "engagementOrigin" } },
  agreement: { kind: { values: agreementKinds, group: "agreementKind" } },
};
const sorts: Record<SearchKind, string[]> = {
  need: ["newest"],
  expert: ["confirmed", "name"],
  organization: ["name"],
  engagement: ["newest"],
  agreement: ["newest"],
};

/** The list of one kind at /search?kind=…. An attribute called `kind` gives way to that, and is no filter. */
export function staffListShape(path: string, kind: SearchKind): ListShape {
  const names = Object.entries(vocabulary[kind]).filter(([name]) => name !== "kind");
  const attributes = Object.fromEntries(
    names.map(([name, known]) => [
      name,
      known ? (value: string) => known.values.includes(value) : name === "field" ? isField : isName,
    ]),
  );
  return { path, attributes, sorts: sorts[kind], fixed: { kind } };
}

export function staffFacets(
  t: Translate,
  names: FieldNames,
  shape: ListShape,
  state: ListState,
  counts: Record<string, Record<string, number>>,
): Facet[] {
  const kind = shape.fixed?.kind as SearchKind;
  return Object.keys(shape.attributes).map((name) => {
    if (name === "field") return fieldFacet(t, names, state, counts.field);
    const known = vocabulary[kind][name];
    return {
      name,
      title: t(`search.facet.${name}`),
      counts: counts[name] ?? {},
      label: (value: string) => (known ? t(`vocabulary.${known.group}.${value}`) : value),
      order: name === "status" || name === "type" ? known?.values : undefined,
    };
  });
}
