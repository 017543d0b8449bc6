/**
 * How the worker is started, which holds the index of matching; benchmarks start what they measure the same way. Beside 100,000 experts
 * - V8 keeps the pages that its space for young objects once needed, 120 MB of nothing: hence a small space. Half of it would save 20 MB
 *   more, and one question in twenty would wait for the collector instead of one in fifty. The flag stands in the scripts of package.json too.
 * - glibc raises the size from which on memory is given back at once with every larger piece that is freed, so that an index that has grown leaves up to 70 MB
 *   of holes: a size that is set stays (mallopt(3), M_MMAP_THRESHOLD). Other systems do not read it.
 */
export const workerFlags = ["--max-semi-space-size=16"];
export const workerEnvironment = { MALLOC_MMAP_THRESHOLD_: "131072" };
