/** The test sets beside this file: invented, judged by hand, written before anybody read the thesaurus or the field prototypes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExpertDoc, NeedDoc } from "@/lib/matching/engine";

/** "dev" may be looked at; "held" is only scored. */
export type Split = "dev" | "held";
type Judged<T> = T & { split: Split };

const file = (name: string) => readFileSync(join(import.meta.dirname, name), "utf8");
const jsonl = <T>(name: string): T[] =>
  file(name)
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
const tsv = (name: string): string[][] =>
  file(name)
    .split("\n")
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split("\t"));

/** Owners and professors who share no word: one right expert a need. */
export function mismatchSet() {
  return {
    needs: jsonl<Judged<NeedDoc>>("mismatch/needs.jsonl"),
    experts: jsonl<ExpertDoc>("mismatch/experts.jsonl"),
    right: new Map(tsv("mismatch/judgements.tsv").map(([need, expert]) => [need as string, expert as string])),
  };
}

/**
 * What people of all trades type, and professors who share next to no word with them; each half with experts of its own. Written on
 * 2026-11-30 by two hands that saw neither each other's half nor the thesaurus: "dev" before the thesaurus was doubled, "held" after it.
 */
export function everydaySet(split: Split) {
  const inSplit = (each: { split: Split }) => each.split === split;
  const needs = jsonl<Judged<NeedDoc & { kind: EverydayKind }>>("everyday/needs.jsonl").filter(inSplit);
  const experts = jsonl<Judged<ExpertDoc>>("everyday/experts.jsonl").filter(inSplit);
  return { needs, experts, right: new Map(tsv("everyday/judgements.tsv").map((row) => row as [string, string])) };
}
export type EverydayKind = "colloquial" | "short" | "english-expert" | "english-need";

/** Needs among which some say the same in other words; every pair that is not listed as the same is different. */
export function duplicateSet() {
  return {
    needs: jsonl<Judged<NeedDoc>>("duplicates/needs.jsonl"),
    pairs: tsv("duplicates/pairs.tsv").map(([first, second, same, split]) => ({
      first: first as string,
      second: second as string,
      same: same === "1",
      split: split as Split,
    })),
  };
}

/** Titles and problems with the level-2 field that a clerk would give them. */
export const fieldSet = () => jsonl<Judged<NeedDoc & { field: string }>>("fields/needs.jsonl");
