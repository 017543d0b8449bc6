import type { Cruise } from "./cruise";

/** What is wrong with the house, or with the check itself: a tool that reads nothing, or cannot follow our paths, reports green. */
export function complaints({ modules, dependencies, unresolved, violations }: Cruise): string[] {
  if (modules < 100 || dependencies < 200)
    return [`Only ${modules} modules and ${dependencies} imports were read: the check itself is broken.`];
  return [
    ...unresolved.map((name) => `not found: ${name}`),
    ...violations.map((violation) => `${violation.rule.name}: ${violation.from} → ${violation.to}`),
  ];
}
