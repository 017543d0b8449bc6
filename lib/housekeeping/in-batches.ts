/** Runs a deletion of at most `size` rows until it deletes fewer; each is a short statement of its own. Returns how many. */
export async function inBatches(size: number, remove: (size: number) => Promise<number>): Promise<number> {
  let total = 0;
  for (;;) {
    const removed = await remove(size);
    total += removed;
    if (removed < size) return total;
  }
}
