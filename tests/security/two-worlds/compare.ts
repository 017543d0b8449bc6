/** What may differ between two readings of one world, and nothing else. Each with what stands in its place. */
export const mayDiffer: readonly [what: string, pattern: RegExp, instead: string][] = [
  ["the seconds of a time that is told", /(?<=T\d\d:\d\d):\d\d(?:\.\d+)?Z/g, "Z"],
];

export function normalised(text: string): string {
  return mayDiffer.reduce((rest, [, pattern, instead]) => rest.replace(pattern, instead), text);
}

export type Readings = Map<string, string>;

/** One line for each request that answered otherwise, with the first place where it does. */
export function differences(before: Readings, after: Readings): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((request) => {
    const one = normalised(before.get(request) ?? "(not asked)");
    const other = normalised(after.get(request) ?? "(not asked)");
    if (one === other) return [];
    const at = [...one].findIndex((character, index) => character !== other[index]);
    const from = Math.max(0, (at < 0 ? one.length : at) - 60);
    return [`${request}\n  ${one.slice(from, from + 160)}\n  ${other.slice(from, from + 160)}`];
  });
}

/** Requests whose answer says a hidden word that the reader did not send. */
export function mentions(readings: Readings, words: readonly string[]): string[] {
  return [...readings]
    .filter(([request, answer]) => words.some((word) => answer.includes(word) && !decoded(request).includes(word)))
    .map(([request]) => request);
}

function decoded(request: string): string {
  try {
    return decodeURIComponent(request);
  } catch {
    return request;
  }
}
