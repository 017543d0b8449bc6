/** What was asked, with the answer as it is: the clock stands still meanwhile, so nothing is forgiven. */
export type Readings = Map<string, string>;

/** One line for each request that answered otherwise, with the first place where it does. */
export function differences(before: Readings, after: Readings): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((request) => {
    const one = before.get(request) ?? "(not asked)";
    const other = after.get(request) ?? "(not asked)";
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
