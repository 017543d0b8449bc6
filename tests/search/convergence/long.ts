import { spawn } from "node:child_process";
import { join } from "node:path";
import postgres from "postgres";
import { connect } from "@/db/client";
import { seededRandom } from "@/db/seed/random";
import { provision } from "@/lib/commands/provision";
import { rebuildDocuments } from "@/lib/finding/rebuild";
import { systemContext } from "@/lib/platform/context";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld } from "@/tests/support/world";
import { differences } from "./edits";

/** `npm run test:convergence`: 1,000 edits by processes that are killed at random moments; then the index must be right. */
const wanted = Number(process.env.EDITS ?? 1_000);
const given = process.env.DATABASE_URL;
if (!given) throw new Error("DATABASE_URL is not set: run this by npm run test:convergence.");
const admin = postgres(given, { max: 1, onnotice: () => {} });
const name = `duijie_convergence_${process.pid}`;
await admin.unsafe(`create database ${name}`);
const url = Object.assign(new URL(given), { pathname: `/${name}` }).toString();
await provision(url);
const { db, close } = connect(url, { max: 2 });
const world = await makeWorld(db);
for (let at = 0; at < 30; at += 1) await makeNeed(db, world, { status: at % 2 ? "accepted" : "published" });
await rebuildDocuments(systemContext(db));

const random = seededRandom(11);
let [edits, kills] = [0, 0];
while (edits < wanted) {
  edits += await editForAWhile(kills);
  kills += 1;
}
const wrong = await differences(systemContext(db));
console.log(`${edits} edits, ${kills} kills: ${wrong.length} documents differ from their records`, wrong.slice(0, 5));
await close();
await admin.unsafe(`drop database if exists ${name} with (force)`);
await admin.end();
process.exit(wrong.length > 0 ? 1 : 0);

/** Starts a process that edits and kills it after some edits, in the middle of another; how many it committed. */
function editForAWhile(seed: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const enough = random.int(10, 60);
    const child = spawn(
      process.execPath,
      ["--import", "tsx", join(import.meta.dirname, "edit-child.ts"), url, String(seed)],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    let done = 0;
    child.stdout.on("data", (dots: Buffer) => {
      done += dots.length;
      if (done >= enough) setTimeout(() => child.kill("SIGKILL"), random.int(0, 20));
    });
    child.once("exit", (code) =>
      code === null ? resolve(done) : reject(new Error(`an editor ended by itself: ${code}`)),
    );
  });
}
