/**
 * React's data for the browser (RSC payload), as the one tree that it stands for. The server writes a row when a part is
 * ready and numbers rows in that order, which is a matter of milliseconds; the tree they refer to each other for is not.
 * Every row is put in where it is referred to, whatever nobody refers to stands behind, in order: nothing is left out.
 */
export function flightTree(payload: string): string {
  const rows = readRows(Buffer.from(payload, "utf8"));
  const byId = new Map(rows.flatMap((row) => (row.id === "" ? [] : [[row.id, row] as const])));
  const tree = new Tree(byId);
  const root = byId.has("0") ? tree.row("0") : "";
  const rest = rows.filter((row) => !tree.told.has(row.id)).map((row) => `${row.tag}${tree.text(row)}`);
  return [root, ...rest.sort()].join("\n");
}

type Row = { id: string; tag: string; text: string; value?: unknown };

/** `<id>:<tag><json>\n`; a long text (T) says its length in bytes instead of ending with the line. */
function readRows(bytes: Buffer): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < bytes.length; ) {
    const colon = bytes.indexOf(":", at);
    const end = bytes.indexOf("\n", at);
    const line = bytes.subarray(at, end < 0 ? bytes.length : end).toString("utf8");
    const head = /^([0-9a-f]*):([A-Z]?)/.exec(line);
    if (!head || colon < 0) throw new Error(`This is no row of a payload: ${line.slice(0, 80)}`);
    const [, id = "", tag = ""] = head;
    if (tag === "T") {
      const comma = bytes.indexOf(",", colon);
      const length = Number.parseInt(bytes.subarray(colon + 2, comma).toString("latin1"), 16);
      at = comma + 1 + length;
      rows.push({ id, tag, text: bytes.subarray(comma + 1, at).toString("utf8") });
    } else {
      rows.push(withValue({ id, tag, text: line.slice(head[0].length) }));
      at = end < 0 ? bytes.length : end + 1;
    }
  }
  return rows;
}

function withValue(row: Row): Row {
  try {
    return { ...row, value: JSON.parse(row.text) };
  } catch {
    return row;
  }
}

/** "$L1", "$@1", "$1": the row, with how it is referred to; "$1:props:children" a part of it, shared with it. */
const reference = /^\$([A-Za-z@]?)([0-9a-f]+)((?::[^:]+)*)$/;

class Tree {
  /** Rows that stand somewhere in the tree. */
  readonly told = new Set<string>();
  private readonly texts = new Map<string, string>();
  private readonly open = new Set<string>();

  constructor(private readonly rows: ReadonlyMap<string, Row>) {}

  row(id: string): string {
    this.told.add(id);
    const known = this.texts.get(id);
    if (known !== undefined) return known;
    if (this.open.has(id)) return "(within itself)";
    this.open.add(id);
    const row = this.rows.get(id) as Row;
    const text = row.tag + this.text(row);
    this.open.delete(id);
    this.texts.set(id, text);
    return text;
  }

  text(row: Row): string {
    if (row.tag === "T") return JSON.stringify(row.text);
    return row.value === undefined ? row.text : this.of(row.value);
  }

  private of(value: unknown): string {
    if (typeof value === "string") return this.ofText(value);
    if (Array.isArray(value)) return `[${value.map((each) => this.of(each)).join(",")}]`;
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const entries = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}:${this.of(each)}`);
    return `{${entries.join(",")}}`;
  }

  private ofText(text: string): string {
    const [, how, id = "", path = ""] = reference.exec(text) ?? [];
    if (!this.rows.has(id)) return JSON.stringify(text);
    // A reference to a part says the same as the part written out, which is what the other order does.
    if (path) return this.of(this.part(id, path.slice(1).split(":")));
    // An element that was not ready when its parent was written says the same as one that was.
    if (how === "L" && isElement(this.rows.get(id))) return this.row(id);
    return `${how}(${this.row(id)})`;
  }

  /** Elements are arrays in the payload: ["$", type, key, props]. */
  private part(id: string, path: readonly string[]): unknown {
    this.told.add(id);
    let value = this.rows.get(id)?.value;
    for (const name of path) {
      value = this.followed(value);
      const at = Array.isArray(value) && value[0] === "$" ? elementPlace[name] : undefined;
      value = (value as Record<string, unknown> | undefined)?.[at ?? name];
    }
    return value;
  }

  private followed(value: unknown): unknown {
    const [, , id = "", path = ""] = typeof value === "string" ? (reference.exec(value) ?? []) : [];
    if (!this.rows.has(id)) return value;
    return path ? this.part(id, path.slice(1).split(":")) : this.followed(this.rows.get(id)?.value);
  }
}

function isElement(row: Row | undefined): boolean {
  return row?.tag === "" && Array.isArray(row.value) && row.value[0] === "$";
}

const elementPlace: Record<string, string> = { type: "1", key: "2", props: "3" };
