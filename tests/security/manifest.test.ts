import { describe, expect, it } from "vitest";
import { actions, handlers, pages } from "@/lib/auth/manifest";
import { sourceDoors } from "./doors";
import { rolesFor } from "./roles-for";

const listed = {
  pages: Object.keys(pages),
  handlers: Object.keys(handlers),
  actions: Object.entries(actions).flatMap(([file, names]) => Object.keys(names).map((name) => `${file}#${name}`)),
};
const difference = (real: string[], known: string[]) => ({
  "without a policy": real.filter((door) => !known.includes(door)).sort(),
  "no longer there": known.filter((door) => !real.includes(door)).sort(),
});
const nothing = { "without a policy": [], "no longer there": [] };

describe("the manifest lists every door", () => {
  const source = sourceDoors();
  it.each(["pages", "handlers", "actions"] as const)("%s, as the source has them", (kind) => {
    expect(source[kind].length).toBeGreaterThan(5);
    expect(difference(source[kind], listed[kind])).toEqual(nothing);
  });

  it("has nobody's door open by an empty rule", () => {
    const rules = [...Object.values(handlers), ...Object.values(actions).flatMap((names) => Object.values(names))];
    for (const access of rules)
      if (typeof access === "string" && access.includes(".")) expect(rolesFor(access)).not.toEqual([]);
  });
});
