import { fields } from "./fields";
import { plainWords } from "./plain-words";

/** Words for one thing or one trouble. */
export interface Group {
  /** Everyday, academic and English words, normalised; English phrases have spaces ("adhesion failure"). */
  members: readonly string[];
  /** What those who know about it write besides: searched for in experts, and no sign of the group in a need, so that groups may share it. */
  answers: readonly string[];
  /**
   * Groups of the usual mechanisms behind a symptom: a weaker link, to be weighed by `relatedWeight`. One way only, from what is seen
   * to what may be behind it: who has rust may need an expert for passivation, who asks for passivation has not said rust.
   */
  related: readonly number[];
  /** Words that mean it together, in this order in one clause: 注塑…变形 is warpage, 变形 alone is anything. */
  pairs: readonly Pairs[];
  /** Words of every trade, which count `plainWeight`. */
  isPlain: boolean;
}

/** Every one of the heads with every one of the tails. */
export interface Pairs {
  heads: readonly string[];
  tails: readonly string[];
}

/** What a related group weighs beside the group itself. */
export const relatedWeight = 0.4;

/** What a group of plain words weighs beside one of a field. */
export const plainWeight = 0.3;

/**
 * Reads the lines of the field files. A line is a group: `everyday words | academic words | English = answers > causes`. Words are apart by
 * spaces, `_` joins the words of a phrase, `…` stands between the words of a pair (`布/纱…掉色/褪色` are four pairs), `|` is for the reader
 * only; a cause is a member of the group that it names, and no member has two groups. Spelling is that of `normalize` (粘, not 黏; a test
 * checks it), so that loading is quick.
 */
export function groupsOf(texts: readonly string[], isPlain = false): Group[] {
  const lines = texts.flatMap((text) => text.toLowerCase().split("\n")).filter((line) => line.trim());
  const groupOf = new Map<string, number>();
  const groups = lines.map((line, group) => {
    const members: string[] = [];
    const pairs: Pairs[] = [];
    const [own = "", answers = ""] = line.split(">", 1)[0]!.split("=");
    for (const word of wordsOf(own)) {
      const between = word.indexOf("…");
      if (between < 0) {
        members.push(word);
        groupOf.set(word, group);
      } else pairs.push({ heads: word.slice(0, between).split("/"), tails: word.slice(between + 1).split("/") });
    }
    return { members, answers: wordsOf(answers), pairs, related: [] as number[], isPlain };
  });
  lines.forEach((line, group) => {
    const at = line.indexOf(">");
    for (const cause of at < 0 ? [] : wordsOf(line.slice(at + 1))) {
      const found = groupOf.get(cause);
      if (found === undefined)
        throw new Error(`thesaurus: no group has the cause ${cause} of ${groups[group]!.members[0]}`);
      const { related } = groups[group]!;
      if (found !== group && !related.includes(found)) related.push(found);
    }
  });
  return groups;
}

function wordsOf(side: string): string[] {
  const words = side.split(" ").filter((word) => word !== "" && word !== "|");
  return words.map((word) => (word.includes("_") ? word.replaceAll("_", " ") : word));
}

export const groups: readonly Group[] = [...groupsOf(fields), ...groupsOf([plainWords], true)];
