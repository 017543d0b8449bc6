/** Sweeps of Jacobi's method after which a matrix of this size has long settled. */
const mostSweeps = 30;

export interface Eigen {
  /** Descending. */
  values: Float64Array;
  /** Column j belongs to value j, row by row. */
  vectors: Float64Array;
}

/**
 * Eigenvalues and vectors of a small symmetric matrix, row by row, by cyclic Jacobi rotations (Golub and Van Loan, "Matrix
 * Computations", 8.5). The matrix is used up.
 */
export function symmetricEigen(matrix: Float64Array, size: number): Eigen {
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  for (let sweep = 0; sweep < mostSweeps && !isDiagonal(matrix, size); sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, vectors, size, p, q);
  }
  const order = Array.from({ length: size }, (_, i) => i);
  order.sort((a, b) => matrix[b * size + b]! - matrix[a * size + a]!);
  const sorted = new Float64Array(size * size);
  order.forEach((from, to) => {
    for (let row = 0; row < size; row++) sorted[row * size + to] = vectors[row * size + from]!;
  });
  return { values: Float64Array.from(order, (i) => matrix[i * size + i]!), vectors: sorted };
}

function isDiagonal(matrix: Float64Array, size: number): boolean {
  let beside = 0;
  let along = 0;
  for (let i = 0; i < size; i++) {
    along += matrix[i * size + i]! ** 2;
    for (let j = i + 1; j < size; j++) beside += matrix[i * size + j]! ** 2;
  }
  return beside <= 1e-24 * along;
}

function rotate(matrix: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const beside = matrix[p * size + q]!;
  if (beside === 0) return;
  const angle = (matrix[q * size + q]! - matrix[p * size + p]!) / (2 * beside);
  const t = (angle < 0 ? -1 : 1) / (Math.abs(angle) + Math.sqrt(angle * angle + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < size; k++) turn(matrix, k * size + p, k * size + q, c, s);
  for (let k = 0; k < size; k++) turn(matrix, p * size + k, q * size + k, c, s);
  for (let k = 0; k < size; k++) turn(vectors, k * size + p, k * size + q, c, s);
}

function turn(values: Float64Array, i: number, j: number, c: number, s: number): void {
  const a = values[i]!;
  const b = values[j]!;
  values[i] = c * a - s * b;
  values[j] = s * a + c * b;
}
