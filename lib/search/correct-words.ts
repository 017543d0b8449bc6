import { sql } from "drizzle-orm";
import { executePrepared } from "@/db/prepared";
import { searchTerms } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { SearchAudience } from "./port";
import type { ParsedQuery } from "./query-words";
import type { Meaning } from "./resolve-words";
import { deletesOf, oneSlipApart, pinyinOf } from "./spelling";
import { isHan, runsOf } from "./tokens";
import { UnderWay } from "./under-way";

/** A longer text is not mistyped as a whole: at least half of its words will do. */
const mostWords = 5;

type Candidate = { term: string; pinyin: string | null; documents: number };
/** `places` are its characters' places in the question. */
type Window = { text: string; pinyin: string | null; places: number[] };

/**
 * What a question that finds nothing may have meant: each part that is no word of the vocabulary but one slip,
 * or for Chinese one sound, away from one. Returns what was typed → what may be meant, most likely first kept.
 */
export async function correctWords(
  ctx: Context,
  audience: SearchAudience,
  { phrase, words }: ParsedQuery,
  meanings: readonly Meaning[],
): Promise<Record<string, string>> {
  if (words.length > mostWords || meanings.every((meaning) => meaning.known)) return {};
  const windows = runsOf(phrase).flatMap((run, at) => windowsOf(run, at * 1_000));
  if (windows.length === 0) return {};
  const candidates = await near(ctx, audience, windows);
  const known = new Set(candidates.map((candidate) => candidate.term));
  const covered = new Set(windows.filter(({ text }) => known.has(text)).flatMap((window) => window.places));
  const wrong = windows.filter(({ places }) => !places.every((place) => covered.has(place)));
  const corrections = wrong.flatMap((window) => {
    const best = candidates
      .map((candidate) => ({ candidate, likeness: likeness(window, candidate) }))
      .filter((each) => each.likeness > 0)
      .sort((a, b) => b.likeness - a.likeness || b.candidate.documents - a.candidate.documents)[0];
    return best
      ? [{ typed: window.text, meant: best.candidate.term, likeness: best.likeness, places: window.places }]
      : [];
  });
  return apart(corrections);
}

/** Parts of a run that may be one mistyped word: a Latin word whole, of Chinese every two to five characters. */
function windowsOf(run: string, start: number): Window[] {
  if (!isHan(run)) return /^\p{L}{4,24}$/u.test(run) ? [{ text: run, pinyin: null, places: [start] }] : [];
  const characters = [...run].slice(0, 16);
  return [2, 3, 4, 5].flatMap((size) =>
    characters.slice(0, characters.length - size + 1).map((_, from) => {
      const text = characters.slice(from, from + size).join("");
      return { text, pinyin: pinyinOf(text).full, places: [...text].map((_, place) => start + from + place) };
    }),
  );
}

const underWay = new UnderWay<Candidate[]>();

function near(ctx: Context, audience: SearchAudience, windows: readonly Window[]): Promise<Candidate[]> {
  const key = JSON.stringify([audience, windows.map(({ text }) => text)]);
  return underWay.once(ctx, key, () => lookNear(ctx, audience, windows));
}

async function lookNear(ctx: Context, audience: SearchAudience, windows: readonly Window[]): Promise<Candidate[]> {
  const texts = windows.map((window) => window.text);
  const shorter = windows.filter((window) => [...window.text].length > 2).flatMap((window) => deletesOf(window.text));
  const sounds = windows.flatMap((window) => window.pinyin ?? []);
  const t = searchTerms;
  const columns = sql`${t.term} as term, ${t.pinyin} as pinyin, ${t.documents} as documents`;
  return executePrepared<Candidate>(
    ctx.db,
    sql`
    select ${columns} from ${t} where ${t.audience} = ${audience} and ${t.documents} >= 0
      and ${t.deletes} && ${sql.param([...texts, ...shorter])}::text[]
    union select ${columns} from ${t} where ${t.audience} = ${audience} and ${t.documents} >= 0
      and ${t.term} = any(${sql.param([...texts, ...shorter.filter((text) => [...text].length > 1)])}::text[])
    union select ${columns} from ${t} where ${t.audience} = ${audience} and ${t.documents} >= 0
      and ${t.pinyin} = any(${sql.param(sounds)}::text[])`,
  );
}

/** 3: sounds the same and is a slip away; 2: a wrong character; 1: one missing, or the same sound only; 0: another word. */
function likeness(window: Window, { term, pinyin }: Candidate): number {
  const slip = oneSlipApart(window.text, term);
  const length = [...window.text].length;
  const sounds = window.pinyin !== null && window.pinyin === pinyin && length === [...term].length;
  if (slip && sounds) return 3;
  if (slip && length === [...term].length && length > 2) return 2;
  if (slip && [...term].length > 2 && length < [...term].length) return 1;
  if (slip && !isHan(term)) return 1;
  return sounds ? 1 : 0;
}

type Correction = { typed: string; meant: string; likeness: number; places: number[] };

/** The likeliest corrections that do not overlap in what was typed. */
function apart(found: readonly Correction[]): Record<string, string> {
  const taken = new Set<number>();
  const order = [...found].sort((a, b) => b.likeness - a.likeness || b.typed.length - a.typed.length);
  const chosen = order.filter(({ places }) => {
    if (places.some((place) => taken.has(place))) return false;
    for (const place of places) taken.add(place);
    return true;
  });
  return Object.fromEntries(chosen.map((each) => [each.typed, each.meant]));
}
