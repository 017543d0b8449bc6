import type { Ranked } from "./types";

/** The order of every list of this engine: score first, then id, so that two runs agree. */
export function better(a: Ranked, b: Ranked): number {
  return b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The best k, kept in a binary heap whose root is the worst of them. */
export class TopK {
  private readonly heap: Ranked[] = [];

  constructor(private readonly k: number) {}

  offer(id: string, score: number): void {
    if (this.k <= 0) return;
    if (this.heap.length < this.k) {
      this.heap.push({ id, score });
      this.rise(this.heap.length - 1);
      return;
    }
    const worst = this.heap[0]!;
    if (score < worst.score || better({ id, score }, worst) >= 0) return;
    this.heap[0] = { id, score };
    this.sink();
  }

  sorted(): Ranked[] {
    return [...this.heap].sort(better);
  }

  private rise(at: number): void {
    const { heap } = this;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (better(heap[at]!, heap[parent]!) <= 0) return;
      [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
      at = parent;
    }
  }

  private sink(): void {
    const { heap } = this;
    for (let at = 0; ; ) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && better(heap[child]!, heap[worst]!) > 0) worst = child;
      }
      if (worst === at) return;
      [heap[at], heap[worst]] = [heap[worst]!, heap[at]!];
      at = worst;
    }
  }
}
