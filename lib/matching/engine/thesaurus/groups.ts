import { fields } from "./fields";

/** Words for one thing or one trouble. */
export interface Group {
  /** Everyday, academic and English words, normalised; English phrases have spaces ("adhesion failure"). */
  members: readonly string[];
  /**
   * Groups of the usual mechanisms behind a symptom: a weaker link, to be weighed by `relatedWeight`. One way only, from what is seen
   * to what may be behind it: who has rust may need an expert for passivation, who asks for passivation has not said rust.
   */
  related: readonly number[];
  /** Two words that mean it together, in this order in one clause: 注塑…变形 is warpage, 变形 alone is anything. */
  pairs: readonly string[];
}

/** What a related group weighs beside the group itself. */
export const relatedWeight = 0.4;

/**
 * Reads the lines of the field files. A line is a group: `everyday words | academic words | English > causes`. Words are apart by
 * spaces, `_` joins the words of a phrase, `…` stands between the words of a pair, `|` is for the reader only; a cause is a member
 * of the groups that it names. Spelling is that of `normalize` (粘, not 黏; a test checks it), so that loading is quick.
 */
export function groupsOf(texts: readonly string[]): Group[] {
  const lines = texts
    .join("\n")
    .toLowerCase()
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => line.split(">").map((side) => side.replace(/\|/g, " ").trim().split(/\s+/)));
  const phrases = (words: readonly string[]) => [...new Set(words.map((word) => word.replace(/_/g, " ")))];
  const holders = new Map<string, number[]>();
  const members = lines.map(([words], at) => {
    const list = phrases(words!).filter((word) => !word.includes("…"));
    for (const member of list) holders.set(member, [...(holders.get(member) ?? []), at]);
    return list;
  });
  return lines.map(([words, causes], at) => {
    const related = phrases(causes ?? []).flatMap((cause) => {
      const found = holders.get(cause);
      if (!found) throw new Error(`thesaurus: no group has the cause ${cause} of ${members[at]![0]}`);
      return found;
    });
    const pairs = words!.filter((word) => word.includes("…"));
    return { members: members[at]!, pairs, related: [...new Set(related)].filter((group) => group !== at) };
  });
}

export const groups: readonly Group[] = groupsOf(fields);
