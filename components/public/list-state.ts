/** What a public list shows, as it stands in the URL: everything can be linked, nothing needs JavaScript. */
export type ListState = {
  q: string;
  filters: Record<string, string[]>;
  sort: string;
  cursor: string | null;
  match: "all" | "any";
  /** The facet that is shown in full. */
  all: string | null;
};

export type ListShape = {
  path: string;
  /** Which values an attribute may have; others are dropped, so that no foreign text is shown as a filter. */
  attributes: Record<string, (value: string) => boolean>;
  sorts: readonly string[];
  /** Parts of the address that are not the list's to change. */
  fixed?: Readonly<Record<string, string>>;
};

type SearchParams = Record<string, string | string[] | undefined>;
const most = 20;

export function readListState(shape: ListShape, params: SearchParams): ListState {
  const filters: ListState["filters"] = {};
  for (const [name, allowed] of Object.entries(shape.attributes)) {
    const values = [...new Set([params[name] ?? []].flat())].filter((value) => value.length <= 60 && allowed(value));
    if (values.length > 0) filters[name] = values.slice(0, most);
  }
  const q = single(params.q)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, 100);
  const sort = single(params.sort);
  const cursor = single(params.from);
  const all = single(params.all);
  return {
    q,
    filters,
    sort: shape.sorts.includes(sort) ? sort : q ? "relevance" : (shape.sorts[0] ?? ""),
    cursor: /^[1-9]\d{0,5}$/.test(cursor) ? cursor : null,
    match: q && single(params.match) === "any" ? "any" : "all",
    all: Object.hasOwn(shape.attributes, all) ? all : null,
  };
}

/** The address of a list; a changed filter or order starts from the first page. */
export function listHref(shape: ListShape, state: ListState, change: Partial<ListState> = {}): string {
  const next = { ...state, cursor: null, ...change };
  const query = new URLSearchParams(shape.fixed);
  if (next.q) query.set("q", next.q);
  for (const name of Object.keys(shape.attributes))
    for (const value of next.filters[name] ?? []) query.append(name, value);
  if (next.sort !== (next.q ? "relevance" : shape.sorts[0])) query.set("sort", next.sort);
  if (next.q && next.match === "any") query.set("match", "any");
  if (next.all) query.set("all", next.all);
  if (next.cursor && next.cursor !== "0") query.set("from", next.cursor);
  const text = query.toString();
  return text ? `${shape.path}?${text}` : shape.path;
}

/** The filters with one value put in or taken out. */
export function toggled(filters: ListState["filters"], name: string, value: string): ListState["filters"] {
  const values = filters[name] ?? [];
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return { ...filters, [name]: next };
}

/** The state as hidden inputs of a GET form that changes the named parts itself. */
export function hiddenInputs(shape: ListShape, state: ListState, own: readonly string[]): Record<string, string[]> {
  const query = new URLSearchParams(listHref(shape, state).split("?")[1] ?? "");
  return Object.fromEntries(
    [...new Set(query.keys())].filter((name) => !own.includes(name)).map((name) => [name, query.getAll(name)]),
  );
}

function single(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}
