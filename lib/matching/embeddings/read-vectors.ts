import { z } from "zod";

const longest = 8_192;
const answer = z.object({
  data: z.array(
    z.object({ index: z.number().int().min(0).optional(), embedding: z.array(z.number()).min(1).max(longest) }),
  ),
});

/** The vectors of an answer in the order of the texts; null where it is not one vector a text, all of one length and none of them zero. */
export function readVectors(body: string, count: number): Float32Array[] | null {
  const parsed = answer.safeParse(fromJson(body));
  if (!parsed.success || parsed.data.data.length !== count) return null;
  const vectors = new Array<Float32Array | undefined>(count).fill(undefined);
  parsed.data.data.forEach((row, at) => {
    vectors[row.index ?? at] = Float32Array.from(row.embedding);
  });
  const length = vectors[0]?.length;
  const complete = vectors.filter((vector) => vector !== undefined);
  return complete.length === count && complete.every((vector) => vector.length === length && points(vector))
    ? complete
    : null;
}

/** A vector without length, or with numbers that a 32-bit float cannot hold, has no direction. */
function points(vector: Float32Array): boolean {
  return vector.every(Number.isFinite) && vector.some((value) => value !== 0);
}

function fromJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
