import { type ChildProcess, spawn } from "node:child_process";
import { gzipSync } from "node:zlib";
import { and, asc, eq } from "drizzle-orm";
import { connect } from "@/db/client";
import { startEmbedded } from "@/db/embedded";
import { experts, needs } from "@/db/schema";
import { demoPassword } from "@/db/seed/accounts";

const data = ".data/bench";
const rounds = Number(process.env.ROUNDS ?? 20);

/** Server time (median, 95th percentile) and JavaScript over the wire of the ten main pages, on a production build with the story. */
export async function benchPages(): Promise<void> {
  const { child, url } = await startDemo();
  try {
    const paths = await mainPages();
    const officer = await signIn(url, "officer@demo.example");
    console.log("page                                 median     p95   HTML gz    JS gz");
    for (const { path, staff } of paths) {
      const cookie = staff ? officer : "";
      const times: number[] = [];
      let html = "";
      for (let round = 0; round < rounds + 3; round += 1) {
        const start = performance.now();
        const response = await fetch(new URL(path, url), { headers: { cookie } });
        html = await response.text();
        if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
        if (round >= 3) times.push(performance.now() - start);
      }
      times.sort((a, b) => a - b);
      const at = (share: number) =>
        `${(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(0)} ms`;
      console.log(
        `${path.slice(0, 34).padEnd(35)} ${at(0.5).padStart(7)} ${at(0.95).padStart(7)} ${kilobytes(gzipSync(html).length)} ${kilobytes(await scriptBytes(url, html))}`,
      );
    }
  } finally {
    await stop(child);
  }
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`.padStart(9);

/** Gzip size of every script that a current browser loads for a page (nomodule aside). */
async function scriptBytes(url: string, html: string): Promise<number> {
  const sources = new Set(
    [...html.matchAll(/<script(?![^>]*nomodule)[^>]*\ssrc="([^"]+)"/gi)].map((match) => match[1] as string),
  );
  let total = 0;
  for (const source of sources)
    total += gzipSync(Buffer.from(await (await fetch(new URL(source, url))).arrayBuffer())).length;
  return total;
}

async function mainPages(): Promise<{ path: string; staff: boolean }[]> {
  const server = await startEmbedded({ dataDir: `${data}/postgres` });
  const connection = connect(server.url, { max: 1 });
  const [need] = await connection.db
    .select({ id: needs.id, code: needs.code })
    .from(needs)
    .where(and(eq(needs.status, "published"), eq(needs.visibility, "public")))
    .orderBy(asc(needs.code))
    .limit(1);
  const [expert] = await connection.db
    .select({ id: experts.id })
    .from(experts)
    .where(eq(experts.visibility, "public"))
    .orderBy(asc(experts.id))
    .limit(1);
  await connection.close();
  await server.stop();
  const open = ["/", "/needs", `/needs/${need?.code}`, "/needs?q=酸洗", "/experts", `/experts/${expert?.id}`].map(
    (path) => ({ path, staff: false }),
  );
  const desk = ["/desk/inbox", `/desk/match/${need?.id}`, "/desk/engagements", "/desk/reports"].map((path) => ({
    path,
    staff: true,
  }));
  return [...open, ...desk];
}

async function signIn(url: string, identifier: string): Promise<string> {
  const page = await (await fetch(new URL("/sign-in", url))).text();
  const form = page.match(/<form[\s\S]*?<\/form>/g)?.find((each) => each.includes('type="password"')) ?? "";
  const body = new FormData();
  for (const [tag] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const value = (name: string) =>
      (new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    body.append(value("name"), value("value"));
  }
  body.set("identifier", identifier);
  body.set("password", demoPassword);
  const answer = await fetch(new URL("/sign-in", url), {
    method: "POST",
    body,
    redirect: "manual",
    headers: { origin: new URL(url).origin },
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  if (!cookie.includes("session-token")) throw new Error(`Could not sign in (${answer.status})`);
  return cookie;
}

async function startDemo(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/commands/demo.ts"], {
    env: { ...process.env, DUIJIE_DATA: data, LOG_LEVEL: "warn", DATABASE_URL: "", PORT: "" },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString("utf8");
      const found = /is running: (\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`The demo ended with ${code}:\n${said}`)));
  });
  return { child, url };
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.send("stop");
  });
}
