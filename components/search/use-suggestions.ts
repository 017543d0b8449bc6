"use client";

import { useEffect, useState } from "react";
import type { SearchGroup } from "@/lib/finding/present";
import type { Locale } from "@/lib/i18n/locale";

export type Suggestions = { groups: SearchGroup[]; status: string; failed: boolean };

const pause = 120;
const nothing: Suggestions = { groups: [], status: "", failed: false };

/**
 * What the server suggests for a text, a moment after the last key; the last answer stands until the next one is here.
 * Asks for nothing while an input method is composing, and drops requests that are no longer wanted.
 */
export function useSuggestions(text: string, composing: boolean, locale: Locale): Suggestions {
  const [answer, setAnswer] = useState(nothing);
  const asked = text.trim();
  useEffect(() => {
    if (composing) return;
    if (!asked) return setAnswer(nothing);
    const stale = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const query = new URLSearchParams({ q: asked, locale });
        const response = await fetch(`/api/search/suggest?${query}`, { signal: stale.signal });
        if (!response.ok) throw new Error(String(response.status));
        const found: Pick<Suggestions, "groups" | "status"> = await response.json();
        if (!stale.signal.aborted) setAnswer({ ...found, failed: false });
      } catch {
        if (!stale.signal.aborted) setAnswer({ ...nothing, failed: true });
      }
    }, pause);
    return () => {
      clearTimeout(timer);
      stale.abort();
    };
  }, [asked, composing, locale]);
  return answer;
}
