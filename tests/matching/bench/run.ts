/**
 * `npm run bench:matching [-- --long] [-- judged own ablations feedback speed]`: all figures of docs/matching.md in one run on one
 * machine. What needs data that are not here says that it is skipped.
 */
import { cpus, loadavg } from "node:os";
import { version } from "@/lib/matching/engine/config";
import { ablations } from "./ablations";
import { feedbackScore } from "./feedback-score";
import { judgedFigures } from "./judged-figures";
import { ownFigures } from "./own-figures";
import { measureSpeed } from "./speed";
import { printTargets } from "./targets";

const given = process.argv.slice(2);
const isLong = given.includes("--long");
const chosen = given.filter((word) => !word.startsWith("--"));
const wants = (part: string) => chosen.length === 0 || chosen.includes(part);

console.log(
  `${new Date().toISOString()}  engine ${version}  Node ${process.version}  ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
);
const judged = wants("judged") ? judgedFigures() : [];
const learned = wants("feedback") ? feedbackScore() : null;
if (wants("own")) ownFigures();
if (wants("ablations")) ablations(isLong);
const speed = wants("speed") ? await measureSpeed(isLong) : null;
printTargets(judged, learned, speed);
process.exit(0);
