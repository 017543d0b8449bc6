type Tree = { [key: string]: Tree | string | string[] };

const unsafe = new Set(["__proto__", "prototype", "constructor"]);

/** The typed values of a form by field name; files and framework fields ("$…") are left out. */
export function formValues(form: FormData): Record<string, string | string[]> {
  // One pass: `getAll` of every name takes seconds for a body of 20,000 fields.
  const typed = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (name.startsWith("$") || unsafe.has(name) || typeof value !== "string") continue;
    const known = typed.get(name);
    // PostgreSQL has no text with a zero character in it.
    const text = value.replaceAll("\0", "");
    if (known) known.push(text);
    else typed.set(name, [text]);
  }
  return Object.fromEntries(
    [...typed].map(([name, all]) => [name, name.endsWith("[]") || all.length > 1 ? all : (all[0] as string)]),
  );
}

/**
 * Turns field names into an object: "indicators.0.name" nests, "cooperation[]" is always an array.
 * Rows of numbered fields become arrays in the order of their numbers.
 */
export function valuesToInput(values: Record<string, string | string[]>): Record<string, unknown> {
  const root: Tree = Object.create(null);
  for (const [name, value] of Object.entries(values)) {
    const path = name.replace(/\[\]$/, "").split(".");
    if (path.some((part) => unsafe.has(part)) || path.length > 6) continue;
    let node = root;
    for (const part of path.slice(0, -1)) {
      const next = node[part];
      if (next === undefined || typeof next === "string" || Array.isArray(next))
        node[part] = Object.create(null) as Tree;
      node = node[part] as Tree;
    }
    node[path.at(-1) as string] = value;
  }
  return arraysOf(root) as Record<string, unknown>;
}

function arraysOf(node: Tree | string | string[]): unknown {
  if (typeof node === "string" || Array.isArray(node)) return node;
  const keys = Object.keys(node);
  if (keys.length > 0 && keys.every((key) => /^\d{1,4}$/.test(key))) {
    return keys.sort((a, b) => Number(a) - Number(b)).map((key) => arraysOf(node[key] as Tree));
  }
  return Object.fromEntries(keys.map((key) => [key, arraysOf(node[key] as Tree)]));
}
