/** Scores the engine on the test sets of our own: `npm run -s bench:matching:own [mismatch|everyday|duplicates|fields]`. */
import { ownFigures } from "./bench/own-figures";

const chosen = process.argv.slice(2);
ownFigures(chosen.length ? chosen : undefined);
