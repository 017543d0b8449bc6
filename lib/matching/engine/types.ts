import type { CooperationMode, Industry, OutputKind, OutputStage } from "@/db/enums";
import type { ReadExperts } from "./expert-reader";

/** Of a row only the name is scored; the rest says what to ask and whether both sides state the same quantity. */
export interface Indicator {
  name: string;
  present?: string | null;
  target?: string | null;
  unit?: string | null;
  method?: string | null;
}

export interface NeedDoc {
  id: string;
  title: string;
  problem: string;
  indicators?: readonly Indicator[];
  expected?: string | null;
  keywords?: readonly string[];
  industry?: Industry | null;
  /** Level 1 or 2 of 国家重点支持的高新技术领域, as "4" or "4.1". */
  fieldCode?: string | null;
  cooperation?: readonly CooperationMode[];
  /** Where the firm is; only held against where the expert is, never told. */
  region?: string | null;
  /** What the need leaves open, to be asked; absent = not known here. */
  open?: { funds: boolean; tried: boolean };
  /** The text as a model outside sees it; absent, the engine goes on without. */
  embedding?: Float32Array | null;
}

export interface OutputDoc {
  title: string;
  abstract?: string | null;
  kind?: OutputKind | null;
  stage?: OutputStage | null;
}

export interface ExpertDoc {
  id: string;
  bio?: string | null;
  discipline?: string | null;
  directions?: readonly string[];
  outputs?: readonly OutputDoc[];
  industries?: readonly Industry[];
  fieldCodes?: readonly string[];
  services?: readonly CooperationMode[];
  equipment?: readonly string[];
  region?: string | null;
  /** Needs a year; null = not said. */
  capacity?: number | null;
  /** Needs of this year that are open with the expert. */
  load?: number | null;
}

/** `score` is 0–100 and comparable between needs; one decimal is honest, the rest only orders. */
export interface Ranked {
  id: string;
  score: number;
}
export interface PairScore {
  needId: string;
  expertId: string;
  score: number;
}

export type NeedField = "title" | "problem" | "indicator" | "expected" | "keyword";
export type ExpertField = "direction" | "output_title" | "abstract" | "bio" | "discipline" | "equipment";

/** An exact substring of an input, 4–60 characters. `index` tells which direction, output, indicator or keyword. */
export interface Quote<Field extends string> {
  field: Field;
  index: number;
  text: string;
}

/** What ties two quotes: the same word on both sides, or everyday ↔ academic words of the thesaurus ("起皮 ↔ 附着力"). */
export interface Reason {
  need: Quote<NeedField>;
  expert: Quote<ExpertField>;
  terms: string[];
  links: { need: string; expert: string }[];
  /** Share (0–1) of what the whole match rests on. */
  share: number;
}

/** What does not fit. The texts are made from `kind` and `params` where the language is known. */
export type Gap =
  | { kind: "cooperation"; params: { asked: CooperationMode[]; offered: CooperationMode[] } }
  | { kind: "stage"; params: { asked: OutputStage; best: OutputStage } }
  /** `said` is what the need says of its scale, as it stands there. */
  | { kind: "scale"; params: { said: string; best: OutputStage } }
  /** A way of cooperation that needs presence, and the expert is at `home`. */
  | { kind: "region"; params: { modes: CooperationMode[]; home: string } }
  | { kind: "capacity"; params: { capacity: number; load: number } }
  | { kind: "industry"; params: { asked: Industry; served: Industry[] } }
  | { kind: "field"; params: { asked: string; covered: string[] } };

/** What answers an indicator row: a clause of the expert with what ties it to the row's name, or to its target with unit. */
export interface Answer {
  quote: Quote<ExpertField>;
  terms: string[];
  links: { need: string; expert: string }[];
}

/** An indicator row by its index, and what of the expert covers it; null where nothing telling does. */
export interface RowFit {
  index: number;
  answer: Answer | null;
}

/** What to ask first, and whom. Like a gap, it becomes a sentence where the language is known. */
export type FirstQuestion =
  | { to: "expert"; kind: "cooperation"; params: { asked: CooperationMode[] } }
  | { to: "expert"; kind: "stage"; params: { output: string; best: OutputStage; asked: OutputStage } }
  | { to: "expert"; kind: "scale"; params: { output: string; best: OutputStage; said: string } }
  | { to: "expert"; kind: "unstaged"; params: { output: string } }
  | { to: "expert"; kind: "uncovered"; params: { name: string; target: string } }
  | { to: "expert"; kind: "region"; params: { home: string } }
  | { to: "expert"; kind: "industry"; params: { asked: Industry } }
  | { to: "expert"; kind: "reached"; params: { name: string } }
  | { to: "firm"; kind: "indicators" | "funds" | "tried"; params: Record<string, never> }
  | { to: "firm"; kind: "target" | "present" | "method"; params: { name: string } };

export interface Explanation {
  score: number;
  reasons: Reason[];
  gaps: Gap[];
  /** One for each indicator row, in their order. */
  rows: RowFit[];
  /** At most three, what would decide the match first. */
  questions: FirstQuestion[];
}

export interface RankOptions {
  /** How many at most; 10 if not given. */
  top?: number;
  /** Ids that must not appear: firms to avoid, conflicts, earlier declines. */
  exclude?: ReadonlySet<string>;
}

export interface SimilarOptions extends RankOptions {
  /** The least likeness that is wanted, 0–100; 0 if not given. */
  least?: number;
}

/**
 * Experts and needs in, numbers out. No I/O, no clock, no randomness: the same documents give the same scores in whatever order
 * they came. Not shared between threads.
 */
export interface MatchingEngine {
  /** Stored beside a score; it changes whenever the same texts would score differently. */
  readonly version: string;
  readonly expertCount: number;
  readonly needCount: number;
  /** Adds or replaces. */
  setExpert(doc: ExpertDoc): void;
  /** Adds or replaces experts as a reader in another thread (`createExpertReader`) has read them: all its answers, in their order. */
  fromReader(): (docs: readonly ExpertDoc[], read: ReadExperts) => void;
  removeExpert(id: string): boolean;
  /**
   * Adds, replaces or (null) removes the vector that a model outside gave a known expert; it stays when the expert is replaced.
   * Throws RangeError where its length is not that of the others.
   */
  setExpertEmbedding(id: string, vector: Float32Array | null): void;
  /** Adds or replaces a need for `rankNeeds` and `similarNeeds`. Ranking experts does not require it. */
  setNeed(doc: NeedDoc): void;
  removeNeed(id: string): boolean;
  /** Best first; ties by id. Experts that share nothing with the need are left out. */
  rankExperts(need: NeedDoc, options?: RankOptions): Ranked[];
  /** The mirror: stored needs for an expert, with the very scores that `rankExperts` gives. */
  rankNeeds(expertId: string, options?: RankOptions): Ranked[];
  /** The scores of given experts for one need, in their order; 0 for nothing shared or unknown ids. */
  scorePairs(need: NeedDoc, expertIds: readonly string[]): PairScore[];
  /** Null for an unknown expert. The index keeps no texts, so `expert` brings them: the document that was set last. */
  explain(need: NeedDoc, expert: ExpertDoc): Explanation | null;
  /** Stored needs that say the same (duplicates) or nearly (common needs); symmetric, 0–100, itself left out. From 45 a person should look. */
  similarNeeds(need: NeedDoc, options?: SimilarOptions): Ranked[];
  /** The same score for two stored needs; 0 where one is unknown. */
  likeness(first: string, second: string): number;
}
