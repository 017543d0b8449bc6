const key = "duijie.searches";
const most = 6;

/** The last searches of this browser, newest first. They never leave it. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter((each) => typeof each === "string").slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(text: string): void {
  const typed = text.trim().slice(0, 100);
  if (typed) store([typed, ...recentSearches().filter((each) => each !== typed)].slice(0, most));
}

export function forgetSearches(): void {
  store([]);
}

/** A browser that keeps nothing (private, or full) still searches. */
function store(searches: string[]): void {
  try {
    if (searches.length > 0) localStorage.setItem(key, JSON.stringify(searches));
    else localStorage.removeItem(key);
  } catch {}
}
