import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { ExpertDoc, MatchingEngine, ReadExperts } from "../engine";

/** Lists that wait with the other process, so that it never waits for one. */
const most = 16;

/**
 * A process beside this one that reads experts for its engine. Not a thread: what it needs of memory, a dictionary of its own, is given
 * back to the last byte when it ends.
 */
export class SecondReader {
  private readonly child: ChildProcess;
  private readonly takeIn: ReturnType<MatchingEngine["fromReader"]>;
  private readonly asked: (readonly ExpertDoc[])[] = [];
  /** The other process has ended; what it still had to do was done here. */
  hasFailed = false;
  private wake = () => {};

  /** Null where the machine has one core only, or the program lies elsewhere than its sources. */
  static start(engine: MatchingEngine): SecondReader | null {
    const file = import.meta.dirname ? join(import.meta.dirname, "reading-process.ts") : "";
    return availableParallelism() > 1 && existsSync(file) ? new SecondReader(engine, file) : null;
  }

  private constructor(
    private readonly engine: MatchingEngine,
    file: string,
  ) {
    this.takeIn = engine.fromReader();
    this.child = fork(file, { execArgv: ["--import", "tsx"], serialization: "advanced", stdio: "ignore" });
    this.child.on("message", (read) => {
      const docs = this.asked.shift();
      if (docs) this.takeIn(docs, read as ReadExperts);
      this.wake();
    });
    this.child.on("error", () => this.goOnAlone());
    this.child.on("exit", () => this.goOnAlone());
  }

  /** Of the other process; undefined where it could not be started. */
  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Reads experts there or, where it has enough to do, here. */
  async read(docs: readonly ExpertDoc[]): Promise<void> {
    if (!this.hasFailed && this.asked.length < most) {
      this.asked.push(docs);
      this.child.send([...docs]);
    } else this.readHere(docs);
    await setImmediate();
  }

  private readHere(docs: readonly ExpertDoc[]): void {
    for (const doc of docs) this.engine.setExpert(doc);
  }

  /** Whatever the other one died of, this one can do its work. */
  private goOnAlone(): void {
    this.hasFailed = true;
    for (const docs of this.asked.splice(0)) this.readHere(docs);
    this.wake();
  }

  /** Until all that was given to it stands in the index. */
  async done(): Promise<void> {
    while (this.asked.length > 0)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
  }

  stop(): void {
    this.child.kill();
  }
}
