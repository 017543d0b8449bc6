import { spawn } from "node:child_process";

/** The account that a server process runs as; undefined means "as ourselves". */
export type Account = { uid: number; gid: number };

export type Ran = { code: number | null; output: string };

export type RunOptions = { account?: Account | undefined; cwd: string; input?: string; timeoutMs?: number };

/** Runs one PostgreSQL program to its end. Never throws for a failing program; the caller reads code and output. */
export function run(program: string, args: string[], options: RunOptions): Promise<Ran> {
  return new Promise((resolve) => {
    let output = "";
    let child: ReturnType<typeof spawn>;
    try {
      child = spawn(program, args, {
        ...options.account,
        cwd: options.cwd,
        env: cleanEnvironment(),
        stdio: ["pipe", "pipe", "pipe"],
        timeout: options.timeoutMs ?? 120_000,
        windowsHide: true,
      });
    } catch (error) {
      resolve({ code: null, output: String(error) });
      return;
    }
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString("utf8")).slice(-8_000);
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.stdin?.on("error", () => {});
    child.stdin?.end(options.input ?? "");
    child.on("error", (error) => resolve({ code: null, output: error.message }));
    // "exit", not "close": on Windows the started server inherits the pipes, which then never close.
    child.on("exit", (code) => setImmediate(() => resolve({ code, output: output.trim() })));
  });
}

/** Nothing of the caller's PG* and LC_* variables may reach the server; Windows adds what it needs by itself. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const base = process.platform === "win32" ? {} : { PATH: "/usr/local/bin:/usr/bin:/bin" };
  return { ...base, LC_ALL: "C" } as unknown as NodeJS.ProcessEnv;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
