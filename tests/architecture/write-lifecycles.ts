import { writeFileSync } from "node:fs";
import { lifecyclesPage } from "./lifecycles";

writeFileSync("docs/lifecycles.md", lifecyclesPage());
