import { type ChildProcess, spawn } from "node:child_process";
import { resolve as resolvePath } from "node:path";
import { workerEnvironment, workerFlags } from "./worker-options";

export type Supervised = {
  /** Settles when the child says that it is ready; rejects when it ends before it ever was. */
  ready: Promise<string>;
  stop(): Promise<void>;
};

const QUICKEST_MS = 1_000;
const SLOWEST_MS = 30_000;

/** Keeps one of our commands running as a child: started again, slower each time, when it dies. */
export function supervise(name: string): Supervised {
  let child: ChildProcess;
  let wait = QUICKEST_MS;
  let retry: NodeJS.Timeout | undefined;
  let isStopping = false;
  let settle: { resolve(url: string): void; reject(error: Error): void };
  const ready = new Promise<string>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // Whoever does not wait for it is not hurt by its failure.
  ready.catch(() => {});

  const start = () => {
    const began = Date.now();
    child = spawnCommand(name);
    child.on("message", (message: { ready?: string }) => {
      if (message.ready !== undefined) settle.resolve(message.ready);
    });
    child.on("error", (error) => console.error(`${name}: ${error.message}`));
    child.on("exit", (code, signal) => {
      if (isStopping) return;
      settle.reject(
        new Error(`${name} ended while starting (${signal ?? `exit code ${code}`}); its message stands above.`),
      );
      wait = Date.now() - began > 60_000 ? QUICKEST_MS : wait;
      console.error(`${name} ended (${signal ?? `exit code ${code}`}); starting it again in ${wait / 1000} s.`);
      retry = setTimeout(start, wait);
      wait = Math.min(wait * 2, SLOWEST_MS);
    });
  };
  start();
  return {
    ready,
    async stop() {
      isStopping = true;
      clearTimeout(retry);
      await stopChild(child);
    },
  };
}

/** In a group of its own, so that Ctrl-C reaches it through us only, in order. */
function spawnCommand(name: string): ChildProcess {
  const script = resolvePath(import.meta.dirname, `${name}.ts`);
  const isWorker = name === "worker";
  return spawn(process.execPath, [...(isWorker ? workerFlags : []), "--import", "tsx", script], {
    env: isWorker ? { ...workerEnvironment, ...process.env } : process.env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    detached: process.platform !== "win32",
    windowsHide: true,
  });
}

/** Asked first, over the channel (Windows knows no SIGTERM); ended after 30 seconds, for the worker lets jobs run out. */
function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const kill = setTimeout(() => child.kill("SIGKILL"), 30_000);
    child.once("exit", () => {
      clearTimeout(kill);
      resolve();
    });
    if (child.connected) child.send("stop", () => {});
    else child.kill("SIGTERM");
  });
}

/** Tells the supervisor, if there is one, that this command now does its work. */
export const sayReady = (url = "") => process.send?.({ ready: url });
