import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Embedded, startEmbedded, stopEmbedded } from "../../db/embedded";

const isRoot = process.getuid?.() === 0;
const settings = { fsync: "off" };
let base: string;
let dataDir: string;

beforeAll(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), "duijie-embedded-")));
  await chmod(base, 0o755);
  dataDir = join(base, "data");
});

afterAll(async () => {
  await stopEmbedded(dataDir);
  await rm(base, { recursive: true, force: true });
});

async function query<T extends postgres.Row>(url: string, text: string): Promise<T[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await sql.unsafe<T[]>(text);
  } finally {
    await sql.end();
  }
}

const portOf = (url: string) => Number(new URL(url).port);
const pidFile = () => join(dataDir, "cluster", "postmaster.pid");
const start = (options: { port?: number } = {}) => startEmbedded({ dataDir, settings, ...options });

async function untilDead(server: Embedded): Promise<void> {
  while (await server.isRunning()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe("the embedded server", { timeout: 60_000 }, () => {
  test("starts the first time, understands Chinese whatever LANG says, and listens on loopback only", async () => {
    const before = process.env.LANG;
    delete process.env.LANG;
    const server = await start();
    process.env.LANG = before;
    expect(server.reused).toBe(false);
    const [row] = await query(
      server.url,
      `create extension if not exists pg_trgm;
       create table kept (id int primary key); insert into kept values (1);
       select 1`,
    );
    expect(row).toBeDefined();
    const [facts] = await query(
      server.url,
      `select char_length('不锈钢') as length, cardinality(show_trgm('不锈钢')) as trigrams,
        current_setting('listen_addresses') as listen, current_setting('server_version_num')::int as version, current_user as me`,
    );
    expect(facts).toMatchObject({ length: 3, listen: "127.0.0.1", me: "duijie" });
    expect(facts?.trigrams).toBeGreaterThan(0);
    expect(facts?.version).toBeGreaterThanOrEqual(150000);
    expect((await stat(join(dataDir, "password"))).mode & 0o777).toBe(0o600);
    await server.stop();
    expect(await server.isRunning()).toBe(false);
  });

  test("refuses a wrong password", async () => {
    const server = await start();
    const wrong = new URL(server.url);
    wrong.password = "wrong";
    await expect(query(wrong.href, "select 1")).rejects.toThrow(/password authentication failed/);
    await server.stop();
  });

  test("is reused by a second start, and the last to leave stops it", async () => {
    const first = await start();
    const second = await start();
    expect(second).toMatchObject({ reused: true, url: first.url, pid: first.pid });
    await second.stop();
    expect(await query(first.url, "select id from kept")).toEqual([{ id: 1 }]);
    await first.stop();
    expect(await first.isRunning()).toBe(false);
  });

  test("starts once when several start at the same time", async () => {
    const all = await Promise.all([start(), start(), start()]);
    expect(new Set(all.map((server) => server.pid)).size).toBe(1);
    expect(all.filter((server) => !server.reused)).toHaveLength(1);
    await Promise.all(all.map((server) => server.stop()));
    expect(await all[0]?.isRunning()).toBe(false);
  });

  test.each(["a dead process", "another program"])("heals the lock file of %s", async (kind) => {
    const other = spawn("sleep", ["60"]);
    const pid = other.pid ?? 0;
    if (kind === "a dead process") {
      other.kill("SIGKILL");
      await once(other, "exit");
    }
    await writeFile(pidFile(), `${pid}\n${dataDir}/cluster\n1700000000\n5432\n\n127.0.0.1\n   1 1\nready   \n`);
    const server = await start();
    expect(server.reused).toBe(false);
    expect(await query(server.url, "select id from kept")).toEqual([{ id: 1 }]);
    await server.stop();
    other.kill("SIGKILL");
  });

  test("takes another port when the wanted one is in use", async () => {
    const squatter = createServer().listen(0, "127.0.0.1");
    await once(squatter, "listening");
    const address = squatter.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const server = await start({ port });
    expect(portOf(server.url)).not.toBe(port);
    expect(await query(server.url, "select 1 as one")).toEqual([{ one: 1 }]);
    await server.stop();
    squatter.close();
  });

  test("recovers what was committed before a SIGKILL of the server", async () => {
    const server = await start();
    await query(server.url, "insert into kept values (2)");
    process.kill(server.pid, "SIGKILL");
    await untilDead(server);
    const again = await start();
    expect(again.reused).toBe(false);
    expect(await query(again.url, "select id from kept order by id")).toEqual([{ id: 1 }, { id: 2 }]);
    await again.stop();
  });

  test("outlives a killed parent, and the next start reuses it", async () => {
    const parent = await startInChild();
    const left = await parent.url;
    parent.process.kill("SIGKILL");
    await once(parent.process, "exit");
    const server = await start();
    expect(server).toMatchObject({ reused: true, url: left });
    await server.stop();
    expect(await server.isRunning()).toBe(false);
  });

  test("survives a lost password file", async () => {
    await rm(join(dataDir, "password"));
    const server = await start();
    expect(await query(server.url, "select id from kept order by id")).toEqual([{ id: 1 }, { id: 2 }]);
    await server.stop();
  });

  test("does initdb again when it was cut short", async () => {
    const half = join(base, "half");
    await mkdir(join(half, "cluster", "global"), { recursive: true });
    await mkdir(join(half, "cluster.new-1", "base"), { recursive: true });
    const server = await startEmbedded({ dataDir: half, settings });
    expect(await query(server.url, "select 1 as one")).toEqual([{ one: 1 }]);
    await server.stop();
    const names = await readdir(half);
    expect(names.filter((name) => name.startsWith("cluster.new-"))).toEqual([]);
    expect(names.some((name) => name.startsWith("cluster.broken-"))).toBe(true);
  });

  test("says what to do about data of another major version", async () => {
    const file = join(dataDir, "cluster", "PG_VERSION");
    const version = await readFile(file, "utf8");
    await writeFile(file, "16\n");
    await expect(start()).rejects.toThrow(/written by PostgreSQL 16.*\n.*pg_dump.*\n.*mv /);
    await writeFile(file, version);
  });

  test("as root below a 0700 folder keeps its data elsewhere and says where", async (context) => {
    if (!isRoot) {
      console.log("skipped: this case is about root, and the tests do not run as root");
      return context.skip();
    }
    const closed = join(base, "closed");
    await mkdir(closed, { mode: 0o700 });
    const lines: string[] = [];
    const server = await startEmbedded({ dataDir: join(closed, "data"), settings, log: (line) => lines.push(line) });
    const [row] = await query(server.adminUrl, "select current_setting('data_directory') as folder");
    const folder = String(row?.folder);
    expect(folder).toMatch(/^\/var\/tmp\/duijie-0-[0-9a-f]{12}\/cluster$/);
    expect(lines.join("\n")).toContain(folder.replace(/\/cluster$/, ""));
    expect((await stat(folder)).uid).not.toBe(0);
    await server.stop();
    await rm(join(folder, ".."), { recursive: true, force: true });
  });
});

async function startInChild(): Promise<{ process: ChildProcess; url: Promise<string> }> {
  const script = `
    import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, "../../db/embedded.ts"))};
    startEmbedded({ dataDir: ${JSON.stringify(dataDir)} }).then(({ url }) => { console.log(url); setInterval(() => {}, 1000); });`;
  const file = join(base, "parent.mts");
  await writeFile(file, script);
  const child = spawn(process.execPath, ["--import", "tsx", file], { stdio: ["ignore", "pipe", "inherit"] });
  return { process: child, url: once(child.stdout ?? child, "data").then(([chunk]) => String(chunk).trim()) };
}
