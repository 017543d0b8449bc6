import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { lifecyclesPage } from "@/lib/commands/lifecycles";

it("docs/lifecycles.md shows the lifecycles as they are (npm run docs:lifecycles)", () => {
  expect(readFileSync("docs/lifecycles.md", "utf8")).toBe(lifecyclesPage());
});
