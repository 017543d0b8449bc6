/** How like a need an expert is by vectors from outside: −1 to 1, 0 where either has none. */
export type ExternalLikeness = (expertId: string) => number;

interface Heard {
  revision: number;
  likeness: ExternalLikeness;
}

const none: ExternalLikeness = () => 0;

/**
 * Experts' vectors of a model outside, of whatever length. Likeness is the cosine between what tells each apart from all experts'
 * mean: such models put all texts of a trade close together, and an expert without a vector must stand like an average one.
 */
export class ExternalVectors {
  private readonly vectors = new Map<string, Float32Array>();
  private readonly heard = new WeakMap<Float32Array, Heard>();
  private total = new Float64Array(0);
  /** Raised by every change. */
  revision = 0;

  get isEmpty(): boolean {
    return this.vectors.size === 0;
  }

  /** Null takes it away. A vector of another length than the others' is refused with a RangeError. */
  set(id: string, vector: Float32Array | null): void {
    if (vector && !this.isOnly(id) && !this.isEmpty && vector.length !== this.total.length) {
      throw new RangeError(`vector of ${vector.length} among ${this.total.length}`);
    }
    const before = this.vectors.get(id);
    if (!before && !vector) return;
    this.revision++;
    if (before) this.add(before, -1);
    this.vectors.delete(id);
    if (this.isEmpty) this.total = new Float64Array(vector?.length ?? 0);
    if (!vector) return;
    const own = toUnit(vector);
    this.vectors.set(id, own);
    this.add(own, 1);
  }

  /** Whether anybody can be compared with a need's vector. */
  knows(vector: Float32Array | null | undefined): vector is Float32Array {
    return Boolean(vector) && !this.isEmpty && vector?.length === this.total.length;
  }

  /** Likeness of every expert to a need's vector. Remembered by vector until one of the experts' changes. */
  hear(vector: Float32Array | null | undefined): ExternalLikeness {
    if (!this.knows(vector)) return none;
    const known = this.heard.get(vector);
    if (known?.revision === this.revision) return known.likeness;
    const center = Float64Array.from(this.total, (sum) => sum / this.vectors.size);
    const asked = toUnit(toUnit(vector).map((value, d) => value - center[d]!));
    const likeness = remembering((id) => apartCosine(this.vectors.get(id), asked, center));
    this.heard.set(vector, { revision: this.revision, likeness });
    return likeness;
  }

  private isOnly(id: string): boolean {
    return this.vectors.size === 1 && this.vectors.has(id);
  }

  private add(vector: Float32Array, sign: 1 | -1): void {
    for (let d = 0; d < vector.length; d++) this.total[d]! += sign * vector[d]!;
  }
}

function remembering(measure: ExternalLikeness): ExternalLikeness {
  const known = new Map<string, number>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const now = measure(id);
    known.set(id, now);
    return now;
  };
}

function apartCosine(vector: Float32Array | undefined, asked: Float32Array, center: Float64Array): number {
  if (!vector) return 0;
  let product = 0;
  let squares = 0;
  for (let d = 0; d < asked.length; d++) {
    const apart = vector[d]! - center[d]!;
    product += apart * asked[d]!;
    squares += apart * apart;
  }
  return squares > nothing ? product / Math.sqrt(squares) : 0;
}

/** Below this a difference is rounding: the only expert is its own mean. */
const nothing = 1e-9;

function toUnit(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const scale = squares > nothing ? 1 / Math.sqrt(squares) : 0;
  return vector.map((value) => value * scale);
}
