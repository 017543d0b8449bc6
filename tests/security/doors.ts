import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { sourcesOf } from "@/tests/i18n/source";

/** Every way in from the browser, by the keys of lib/auth/manifest.ts. */
export type Doors = { pages: string[]; handlers: string[]; actions: string[] };

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const routeOf = (file: string) =>
  `/${path.posix
    .dirname(file)
    .split("/")
    .filter((part) => part !== "[locale]" && !/^\(.*\)$/.test(part) && part !== ".")
    .join("/")}`;
/** Made from app/robots.ts and the icon: public by their nature. */
const metadata = /^\/(?:robots\.txt|icon\.svg)\/route$/;
const inLocale = (file: string) => file.replace(/^app\/\[locale\]\//, "");

/** The doors as the source has them. */
export function sourceDoors(): Doors {
  const sources = sourcesOf("app");
  const named = (name: RegExp) => sources.filter(({ file }) => name.test(path.basename(file)));
  return {
    pages: named(/^page\.tsx$/).map(({ file }) => routeOf(file.slice("app/".length))),
    handlers: named(/^route\.tsx?$/).flatMap(({ file, tree }) =>
      exportsOf(tree)
        .filter((name) => methods.includes(name))
        .map((method) => `${method} ${routeOf(file.slice("app/".length))}`),
    ),
    actions: sourcesOf("app", "components", "lib")
      .filter(({ tree }) => isServerModule(tree))
      .flatMap(({ file, tree }) => exportsOf(tree).map((name) => `${inLocale(file)}#${name}`)),
  };
}

/** The doors as Next built them, if it has; a build knows what a scan may miss, such as an inline action. */
export function builtDoors(): (Omit<Doors, "handlers"> & { handlers: string[] }) | null {
  const read = (name: string) => JSON.parse(readFileSync(`.next/${name}`, "utf8"));
  if (!existsSync(".next/BUILD_ID") || !existsSync(".next/server/server-reference-manifest.json")) return null;
  const routes = Object.keys(read("app-path-routes-manifest.json"));
  const ours = routes.filter((route) => !route.startsWith("/_") && !metadata.test(route));
  const { node, edge } = read("server/server-reference-manifest.json") as Record<
    "node" | "edge",
    Record<string, { filename: string; exportedName: string }>
  >;
  return {
    pages: ours.filter((route) => route.endsWith("/page")).map((route) => routeOf(route.slice(1))),
    handlers: ours.filter((route) => route.endsWith("/route")).map((route) => routeOf(route.slice(1))),
    actions: Object.values({ ...node, ...edge }).map(
      ({ filename, exportedName }) => `${inLocale(filename)}#${exportedName}`,
    ),
  };
}

function isServerModule(tree: ts.SourceFile): boolean {
  const [first] = tree.statements;
  return (
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    ts.isStringLiteral(first.expression) &&
    first.expression.text === "use server"
  );
}

function exportsOf(tree: ts.SourceFile): string[] {
  return tree.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
      return statement.exportClause.elements.map((element) => element.name.text);
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : ["default"];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    return [];
  });
}
