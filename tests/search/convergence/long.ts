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

/**
 * `npm run test:convergence`: 1,000 edits by processes that are killed at random moments, and PostgreSQL, the engine
 * itself, with every third of them; then the index must be right. SEED chooses the moments, EDITS how many.
 */
const seed = Number(process.env.SEED ?? 11);
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

const random = seededRandom(seed);
let [edits, kills, crashes] = [0, 0, 0];
while (edits < wanted) {
  const crash = kills % 3 === 2;
  edits += await editForAWhile(seed * 1_000 + kills, crash);
  kills += 1;
  if (crash) {
    crashes += 1;
    await recovered();
  }
}
const wrong = await differences(systemContext(db));
console.log(
  `seed ${seed}: ${edits} edits, ${kills} editors and ${crashes} times PostgreSQL killed: ${wrong.length} documents differ from their records`,
  wrong.slice(0, 5),
);
await close();
await admin.unsafe(`drop database if exists ${name} with (force)`);
await admin.end();
process.exit(wrong.length > 0 ? 1 : 0);

/** Starts a process that edits and kills it after some edits, in the middle of another; how many it committed. */
function editForAWhile(editorSeed: number, crash: boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    const enough = random.int(10, 60);
    const editor = join(import.meta.dirname, "edit-child.ts");
    const child = spawn(process.execPath, ["--import", "tsx", editor, url, String(editorSeed)], {
      stdio: ["ignore", "pipe", crash ? "ignore" : "inherit"],
    });
    let [done, isEnding] = [0, false];
    child.stdout.on("data", (dots: Buffer) => {
      done += dots.length;
      if (done < enough || isEnding) return;
      isEnding = true;
      setTimeout(
        () => (crash ? crashEngine() : Promise.resolve()).then(() => child.kill("SIGKILL")),
        random.int(0, 20),
      );
    });
    child.once("exit", (code) =>
      code === null || isEnding ? resolve(done) : reject(new Error(`an editor ended by itself: ${code}`)),
    );
  });
}

/** One session of the editor killed: PostgreSQL then ends all others, loses what was not committed, and recovers. */
async function crashEngine(): Promise<void> {
  const sessions = await admin<{ pid: number }[]>`
    select pid from pg_stat_activity where datname = ${name} and pid <> pg_backend_pid() order by state`;
  process.kill(random.pick(sessions).pid, "SIGKILL");
}

/** Returns when PostgreSQL answers again on both connections. */
async function recovered(): Promise<void> {
  const answers = () =>
    Promise.all([admin`select 1`, db.execute("select 1")]).then(
      () => true,
      () => false,
    );
  while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 100));
}
