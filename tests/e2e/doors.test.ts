import { describe, expect, it } from "vitest";
import { actions, handlers, pages } from "@/lib/auth/manifest";
import { builtDoors } from "@/tests/security/doors";

/** The build that serves these tests has no page, action or handler without a line in the manifest. */
describe("the build has no other door than the manifest lists", () => {
  const built = builtDoors();
  const named = Object.entries(actions).flatMap(([file, names]) => Object.keys(names).map((name) => `${file}#${name}`));
  const routes = Object.keys(handlers).map((door) => door.replace(/^\w+ /, ""));
  const unknown = (real: string[] | undefined, known: string[]) => real?.filter((door) => !known.includes(door));

  it("was read", () => {
    expect(built?.pages.length).toBeGreaterThan(40);
    expect(built?.actions.length).toBeGreaterThan(40);
    expect(built?.handlers.length).toBeGreaterThan(5);
  });
  it("pages, and all that are listed", () =>
    expect([...(built?.pages ?? [])].sort()).toEqual(Object.keys(pages).sort()));
  it("actions", () => expect(unknown(built?.actions, named)).toEqual([]));
  it("route handlers", () => expect(unknown(built?.handlers, routes)).toEqual([]));
});
