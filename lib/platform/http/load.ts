import { monitorEventLoopDelay } from "node:perf_hooks";

export type Limits = {
  /** Requests being answered at the same time; with 2 cores and 25 ms a page, 80 are two seconds of work. */
  maxInFlight: number;
  /** Live progress streams, which wait rather than work, have a count of their own. */
  maxStreams: number;
  /** Mean delay of the event loop in each of two seconds running: a long task or a start does not reach it, overload does. */
  maxLagMs: number;
};

export const DEFAULT_LIMITS: Limits = { maxInFlight: 80, maxStreams: 400, maxLagMs: 400 };

export type Gate = { admit(isStream: boolean): (() => void) | undefined; close(): void };

/** Admits a request and returns its release, or refuses it while there is more to do than can be done in time. */
export function createGate(limits: Limits): Gate {
  const running = { work: 0, streams: 0 };
  // From the first request on: what the start itself blocks is nobody's load.
  let watch: ReturnType<typeof watchLag> | undefined;
  return {
    admit(isStream) {
      if (Number.isFinite(limits.maxLagMs)) watch ??= watchLag();
      const kind = isStream ? "streams" : "work";
      const most = isStream ? limits.maxStreams : limits.maxInFlight;
      if (running[kind] >= most || (watch?.lag() ?? 0) > limits.maxLagMs) return undefined;
      running[kind] += 1;
      let isOver = false;
      return () => {
        if (!isOver) running[kind] -= 1;
        isOver = true;
      };
    },
    close: () => watch?.stop(),
  };
}

function watchLag() {
  const histogram = monitorEventLoopDelay({ resolution: 20 });
  histogram.enable();
  let [before, last] = [0, 0];
  const timer = setInterval(() => {
    before = last;
    last = histogram.count > 0 ? histogram.mean / 1e6 : 0;
    histogram.reset();
  }, 1_000);
  timer.unref();
  return {
    lag: () => Math.min(before, last),
    stop() {
      clearInterval(timer);
      histogram.disable();
    },
  };
}
