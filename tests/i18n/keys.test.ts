import ts from "typescript";
import { describe, expect, it } from "vitest";
import { catalogues } from "@/lib/messages";
import { argumentsOf, texts } from "./catalogue";
import { type Source, sourcesOf, walk, where } from "./source";

const keys = texts["zh-CN"];
const isGroup = (name: string) => [...keys.keys()].some((key) => key.startsWith(`${name}.`));
const rooms = sourcesOf("app", "components", "lib");
/** Strings of these shapes are message keys wherever they stand: schema messages, errors, answers. */
const answer = new RegExp(
  `^(?:(?:form|shell|vocabulary)\\.|(?:${Object.keys(catalogues["zh-CN"]).join("|")})\\.result\\.)[\\w.]+$`,
);

describe("every key that the code names exists", () => {
  it("in calls of t, with the values that its text wants", () => {
    const wrong = rooms.flatMap((source) => translations(source).flatMap((call) => judge(source, call)));
    expect(wrong).toEqual([]);
  });

  it("in errors, schemas and answers", () => {
    const wrong = rooms.flatMap((source) =>
      literals(source.tree)
        .filter((literal) => answer.test(literal.text) && !keys.has(literal.text) && !isGroup(literal.text))
        .map((literal) => `${where(source, literal)} ${literal.text}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the scan itself", () => {
  it("reads the calls that it is meant to read", () => {
    expect(rooms.flatMap(translations).length).toBeGreaterThan(500);
  });

  it.each([
    ['t("needs.nothing")', 1],
    ['t("shell.error.tooMany")', 1],
    ['t("shell.error.tooMany", { count: 1 })', 1],
    ['t("shell.error.tooMany", { seconds: 1 })', 0],
    ['t(late ? "shell.brand" : "shell.none.such")', 1],
    [computed("vocabulary.nothing."), 1],
    [computed("vocabulary.role."), 0],
  ])("%s", (code, faults) => {
    const source = { file: "planted.ts", tree: ts.createSourceFile("planted.ts", code, ts.ScriptTarget.Latest, true) };
    expect(translations(source).flatMap((call) => judge(source, call))).toHaveLength(faults);
  });
});

function computed(head: string): string {
  return `t(\`${head}$\{code}\`)`;
}

/** Calls of `t`, `page.t` and `translator(locale)`. */
function translations({ tree }: Source): ts.CallExpression[] {
  const calls: ts.CallExpression[] = [];
  walk(tree, (node) => {
    if (!ts.isCallExpression(node)) return;
    const { expression } = node;
    const named = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
    if (named === "t" || /^translator\([^)]*\)$/.test(named)) calls.push(node);
  });
  return calls;
}

function judge(source: Source, call: ts.CallExpression): string[] {
  const [first, values] = call.arguments;
  if (!first) return [];
  const says = (fault: string) => `${where(source, call)} ${fault}`;
  const faults = literals(first)
    .filter((literal) => /^[a-z]\w*\.\w/i.test(literal.text))
    .flatMap(({ text }) => {
      const message = keys.get(text);
      return message === undefined
        ? [says(`no such key: ${text}`)]
        : wanting(message, values).map((name) => says(`${text} wants {${name}}`));
    });
  const computed = templates(first).filter((pattern) => ![...keys.keys()].some((key) => pattern.test(key)));
  return [...faults, ...computed.map((pattern) => says(`no key like ${pattern.source}`))];
}

/** Arguments of a message that a call does not give; a spread or a variable may give anything. */
function wanting(message: string, values: ts.Expression | undefined): string[] {
  const wanted = argumentsOf(message).map((name) => name.replace(/:.*/, ""));
  if (values && (!ts.isObjectLiteralExpression(values) || values.properties.some(ts.isSpreadAssignment))) return [];
  const given = new Set(values ? values.properties.map((property) => property.name?.getText()) : []);
  return wanted.filter((name) => !given.has(name));
}

function literals(root: ts.Node): ts.StringLiteralLike[] {
  const found: ts.StringLiteralLike[] = [];
  walk(root, (node) => {
    if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)) found.push(node);
  });
  return found;
}

function templates(root: ts.Node): RegExp[] {
  const found: RegExp[] = [];
  const quote = (text: string) => text.replaceAll(".", "\\.");
  walk(root, (node) => {
    if (ts.isTemplateExpression(node))
      found.push(
        new RegExp(
          `^${quote(node.head.text)}${node.templateSpans.map((span) => `.+${quote(span.literal.text)}`).join("")}$`,
        ),
      );
  });
  return found;
}
