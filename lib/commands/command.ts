type Stop = () => Promise<unknown> | unknown;

export type Command = {
  /** Registers what must be stopped; the last registered is stopped first. */
  onStop(stop: Stop): void;
  /** Settles when the process is told to stop. */
  stopped: Promise<void>;
};

/** Runs a command: stops what it started on every way out, and says in words what went wrong. */
export async function runCommand(work: (command: Command) => Promise<number | undefined>): Promise<void> {
  const stops: Stop[] = [];
  let tell = () => {};
  const stopped = new Promise<void>((resolve) => {
    tell = resolve;
  });
  listenForStop(() => tell());

  // A command that waits for the stop has returned by then; one that is still starting or working was interrupted.
  const told = stopped.then(() => new Promise<number>((resolve) => setTimeout(resolve, 50, 130)));
  let code = 1;
  try {
    code = (await Promise.race([work({ onStop: (stop) => stops.push(stop), stopped }), told])) ?? 0;
  } catch (error) {
    console.error(`\n${explain(error)}`);
  }
  for (let stop = stops.pop(); stop; stop = stops.pop()) {
    await Promise.resolve(stop()).catch((error) => {
      console.error(explain(error));
      code ||= 1;
    });
  }
  process.exit(code);
}

/** A parent that is killed closes the channel: then its children end too. The second signal does not wait. */
function listenForStop(tell: () => void): void {
  let isTold = false;
  const onSignal = () => {
    if (isTold) process.exit(130);
    isTold = true;
    tell();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  process.on("message", (message) => message === "stop" && tell());
  if (process.send) process.on("disconnect", tell);
}

/** One readable paragraph, without passwords. A stack is shown where only a programmer can help. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return redact(String(error));
  const { code, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "CONNECT_TIMEOUT") {
    const where = address ? ` at ${address}:${port ?? "?"}` : "";
    return `The database does not answer${where} (${code}). Start it, or correct DATABASE_URL.`;
  }
  if (code === "28P01" || code === "28000")
    return `The database refuses this user or password: ${error.message}. Correct DATABASE_URL.`;
  if (code === "3D000") return `${error.message}. Create that database, or correct DATABASE_URL.`;
  const isBug = error instanceof TypeError || error instanceof ReferenceError || code?.startsWith("ERR_");
  return redact((isBug && error.stack) || error.message);
}

export const redact = (text: string) => text.replace(/(\w+:\/\/[^\s:/@]+:)[^\s@]+@/g, "$1***@");
