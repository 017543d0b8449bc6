import { complaints } from "./complaints";
import { cruiseRooms } from "./cruise";

const cruise = await cruiseRooms();
const wrong = complaints(cruise);
for (const complaint of wrong) console.error(complaint);
console.log(`Boundaries: ${cruise.modules} modules, ${cruise.dependencies} imports, ${wrong.length} violations.`);
process.exit(wrong.length === 0 ? 0 : 1);
