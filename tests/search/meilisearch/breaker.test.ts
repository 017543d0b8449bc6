import { describe, expect, it, vi } from "vitest";
import { Breaker, OuterUnavailable } from "@/lib/search/meilisearch/breaker";

const failing = (why: "timeout" | "unreachable" | "behind") => () => Promise.reject(new OuterUnavailable(why));
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => "answered",
    (error) => (error instanceof OuterUnavailable ? error.why : "fault"),
  );

describe("the breaker", () => {
  it("opens after three timeouts in a row, and an answer between them starts anew", async () => {
    const breaker = new Breaker(() => Promise.resolve());
    for (const _ of [1, 2]) await outcome(breaker.call(failing("timeout")));
    await breaker.call(async () => 1);
    for (const _ of [1, 2]) await outcome(breaker.call(failing("timeout")));
    expect(breaker.state).toBe("closed");
    await outcome(breaker.call(failing("timeout")));
    expect(breaker.state).toBe("open");
  });

  it("opens at once where nobody listens, and then does no work", async () => {
    const breaker = new Breaker(() => Promise.resolve());
    await outcome(breaker.call(failing("unreachable")));
    const work = vi.fn(async () => 1);
    expect(await outcome(breaker.call(work))).toBe("open");
    expect(work).not.toHaveBeenCalled();
  });

  it("does not count what is no failure of the server", async () => {
    const breaker = new Breaker(() => Promise.resolve());
    for (const _ of [1, 2, 3, 4]) expect(await outcome(breaker.call(failing("behind")))).toBe("behind");
    expect(await outcome(breaker.call(() => Promise.reject(new TypeError("ours"))))).toBe("fault");
    expect(breaker.state).toBe("closed");
  });

  it("probes in the background when the pause is over, closes on success and waits longer after each failure", async () => {
    let now = 0;
    const probe = vi.fn<() => Promise<unknown>>(() => Promise.reject(new Error("still down")));
    const breaker = new Breaker(probe, () => now);
    await outcome(breaker.call(failing("unreachable")));
    now = 999;
    await outcome(breaker.call(async () => 1));
    expect(probe).toHaveBeenCalledTimes(0);
    now = 1_000;
    expect(await outcome(breaker.call(async () => 1))).toBe("open");
    await vi.waitFor(() => expect(breaker.state).toBe("open"));
    now = 2_500;
    await outcome(breaker.call(async () => 1));
    expect(probe).toHaveBeenCalledTimes(1);
    probe.mockResolvedValue(undefined);
    now = 3_000;
    await outcome(breaker.call(async () => 1));
    await vi.waitFor(() => expect(breaker.state).toBe("closed"));
    expect(await outcome(breaker.call(async () => 1))).toBe("answered");
  });
});
