import ts from "typescript";
import { expect, it } from "vitest";
import { sourcesOf, walk, where } from "./source";

/** The last resort has its texts with it. */
const own = new Set(["app/[locale]/error.tsx", "app/global-error.tsx"]);

/** A language is called by its own name in every language. */
const languageName = "中文";

it("pages and components have no Chinese of their own", () => {
  const found: string[] = [];
  for (const source of sourcesOf("app", "components").filter(({ file }) => file.endsWith(".tsx") && !own.has(file)))
    walk(source.tree, (node) => {
      const isText = ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateLiteralToken(node);
      if (isText && /\p{Script=Han}/u.test(node.text) && node.text !== languageName)
        found.push(`${where(source, node)} ${node.text.trim()}`);
    });
  expect(found).toEqual([]);
});
