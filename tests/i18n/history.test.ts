import ts from "typescript";
import { expect, it } from "vitest";
import { agreementLifecycle } from "@/lib/agreements/lifecycle";
import { engagementLifecycle } from "@/lib/engagements/lifecycle";
import { needLifecycle } from "@/lib/needs/lifecycle";
import { texts } from "./catalogue";
import { sourcesOf, walk } from "./source";

const domains = [
  { domain: "needs", objectType: "need", verbs: Object.keys(needLifecycle.transitions) },
  { domain: "engagements", objectType: "engagement", verbs: Object.keys(engagementLifecycle.transitions) },
  // Sealing is the second confirmation, recorded as what a person did.
  {
    domain: "agreements",
    objectType: "agreement",
    verbs: Object.keys(agreementLifecycle.transitions).filter((verb) => verb !== "seal"),
  },
] as const;

/** Histories print an audit event by its verb: a verb without words is a hole in the page. */
it.each(domains)("every act on the record of $domain has words in its history", ({ domain, objectType, verbs }) => {
  const recorded = new Set<string>(verbs);
  for (const { tree } of sourcesOf("lib", "db"))
    walk(tree, (node) => {
      if (ts.isObjectLiteralExpression(node) && textOf(node, "objectType") === objectType) {
        const action = textOf(node, "action");
        if (action?.startsWith(`${domain}.`)) recorded.add(action.slice(domain.length + 1));
      }
      if (domain === "needs" && ts.isCallExpression(node) && node.expression.getText(tree) === "reviseNeed") {
        const [, verb] = node.arguments;
        if (verb && ts.isStringLiteral(verb)) recorded.add(verb.text);
      }
    });
  expect(recorded.size).toBeGreaterThan(verbs.length);
  expect([...recorded].filter((verb) => !texts.en.has(`${domain}.history.${verb}`))).toEqual([]);
});

function textOf(node: ts.ObjectLiteralExpression, name: string): string | undefined {
  const property = node.properties.find((each) => each.name?.getText() === name);
  return property && ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer)
    ? property.initializer.text
    : undefined;
}
