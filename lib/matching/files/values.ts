/** Reads the values of one record and remembers what is wrong with it. */
export class Values {
  readonly wrong: string[] = [];

  constructor(private readonly values: Record<string, unknown>) {}

  /** A number serves as an id too; what would break a line of the output does not. */
  id(): string {
    const value = this.values.id;
    const id = typeof value === "number" ? String(value) : value;
    if (id === undefined || id === null || id === "") this.wrong.push("has no id");
    else if (typeof id !== "string") this.wrong.push("its id is not a text");
    else if (/[\t\r\n]/.test(id)) this.wrong.push("its id contains a tab or a line break");
    else return id;
    return "";
  }

  text(key: string): string {
    const value = this.values[key];
    if (value === undefined || value === null) return "";
    if (typeof value === "string") return value;
    if (typeof value === "number") return String(value);
    this.wrong.push(`"${key}" is not a text`);
    return "";
  }

  /** A list of texts; a single text counts as a list of one. */
  texts(key: string): string[] {
    return this.list(key).flatMap((item) => {
      if (typeof item === "string") return item.trim() ? [item] : [];
      if (typeof item === "number") return [String(item)];
      this.wrong.push(`"${key}" holds something that is not a text`);
      return [];
    });
  }

  /** A list of texts or objects. */
  items(key: string): (string | Record<string, unknown>)[] {
    return this.list(key).flatMap((item) => {
      if (typeof item === "string") return item.trim() ? [item] : [];
      if (typeof item === "object" && item !== null && !Array.isArray(item)) return [{ ...item }];
      this.wrong.push(`"${key}" holds something that is neither a text nor an object`);
      return [];
    });
  }

  private list(key: string): unknown[] {
    const value = this.values[key];
    if (value === undefined || value === null || value === "") return [];
    return Array.isArray(value) ? value : [value];
  }
}
