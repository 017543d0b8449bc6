/** The outer engine cannot answer now: unreachable, slow, failing, or its circuit is open. Never a fault of the query. */
export class OuterUnavailable extends Error {
  constructor(
    readonly why: "open" | "timeout" | "unreachable" | "refused" | "building" | "behind" | "lost",
    cause?: unknown,
  ) {
    super(`search server: ${why}`, { cause });
    this.name = "OuterUnavailable";
  }
}

export type BreakerState = "closed" | "open" | "half-open";

/** Reasons that tell of what the server holds: it may answer as fast as ever. */
const ofItsContent: ReadonlySet<OuterUnavailable["why"]> = new Set(["building", "behind", "lost"]);

const toleratedFailures = 3;
const firstPause = 1_000;
const longestPause = 30_000;

/**
 * After three failures in a row (one, where nobody listens) no search waits for the server any more. When the pause is
 * over a probe asks it in the background: no reader's search is the trial. Pauses double up to half a minute.
 */
export class Breaker {
  #failures = 0;
  #pause = firstPause;
  #openUntil = 0;
  #state: BreakerState = "closed";

  /** `probe` rejects while the server is not well; `now` is in milliseconds. */
  constructor(
    private readonly probe: () => Promise<unknown>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get state(): BreakerState {
    return this.#state;
  }

  /** Runs the work, or rejects at once with OuterUnavailable while the circuit is open. Other errors pass uncounted. */
  async call<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.#state !== "closed") {
      this.probeIfDue();
      throw new OuterUnavailable("open");
    }
    try {
      const value = await work();
      this.#failures = 0;
      return value;
    } catch (error) {
      if (error instanceof OuterUnavailable && !ofItsContent.has(error.why)) this.#fail(error);
      throw error;
    }
  }

  #fail(error: OuterUnavailable): void {
    this.#failures += error.why === "timeout" ? 1 : toleratedFailures;
    if (this.#failures >= toleratedFailures && this.#state === "closed") this.#open();
  }

  #open(): void {
    this.#state = "open";
    this.#openUntil = this.now() + this.#pause;
    this.#pause = Math.min(longestPause, this.#pause * 2);
  }

  /** Asks the server in the background whether it is back, when its pause is over. */
  probeIfDue(): void {
    if (this.#state !== "open" || this.now() < this.#openUntil) return;
    this.#state = "half-open";
    this.probe().then(
      () => this.#close(),
      () => this.#open(),
    );
  }

  #close(): void {
    this.#state = "closed";
    this.#failures = 0;
    this.#pause = firstPause;
  }
}
