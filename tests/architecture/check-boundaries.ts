import { cruiseRooms } from "./cruise";

const { modules, dependencies, violations } = await cruiseRooms();
if (modules < 100 || dependencies < 200) {
  console.error(`Only ${modules} modules and ${dependencies} imports were read: the check itself is broken.`);
  process.exit(1);
}
for (const violation of violations) console.error(`${violation.rule.name}: ${violation.from} → ${violation.to}`);
console.log(`Boundaries: ${modules} modules, ${dependencies} imports, ${violations.length} violations.`);
process.exit(violations.length === 0 ? 0 : 1);
