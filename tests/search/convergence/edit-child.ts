import { connect } from "@/db/client";
import { seededRandom } from "@/db/seed/random";
import { systemContext } from "@/lib/platform/context";
import { editSomething } from "./edits";

/** Edits until it is killed; says so after each commit. */
const [url = "", seed = "1"] = process.argv.slice(2);
const ctx = systemContext(connect(url, { max: 2 }).db);
const random = seededRandom(Number(seed));
for (;;) {
  await editSomething(ctx, random);
  process.stdout.write(".");
}
