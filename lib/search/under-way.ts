import type { Context } from "@/lib/platform/context";

/** Look-ups of one kind under way, by request: the box asks several collections the same at once. */
export class UnderWay<Found> {
  private readonly open = new WeakMap<Context, Map<string, Promise<Found>>>();

  /** At the same moment only once for a request; nothing is remembered afterwards. */
  once(ctx: Context, key: string, look: () => Promise<Found>): Promise<Found> {
    const open = this.open.get(ctx) ?? new Map<string, Promise<Found>>();
    this.open.set(ctx, open);
    const found = open.get(key) ?? look().finally(() => open.delete(key));
    open.set(key, found);
    return found;
  }
}
