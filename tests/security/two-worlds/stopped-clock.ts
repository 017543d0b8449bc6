/**
 * Loaded before a process of ours (`--import`): its clock stands still at LEAKS_NOW, so that two worlds tell the same time
 * and no rule has to forgive a date. Timers run on; the database has its own clock.
 */
const now = Number(process.env.LEAKS_NOW);
if (!Number.isFinite(now)) throw new Error("LEAKS_NOW is not set.");

const RunningDate = globalThis.Date;
const StoppedDate: DateConstructor = new Proxy(RunningDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length > 0 ? args : [now], newTarget),
  apply: (target) => new target(now).toString(),
  get: (target, name) => (name === "now" ? () => now : Reflect.get(target, name)),
});
RunningDate.prototype.constructor = StoppedDate;
globalThis.Date = StoppedDate;
