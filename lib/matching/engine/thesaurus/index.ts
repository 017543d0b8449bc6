import { normalize } from "../normalize";
import { coatings } from "./coatings";
import { electronics } from "./electronics";
import { environment } from "./environment";
import { farming } from "./farming";
import { food } from "./food";
import { general } from "./general";
import { machining } from "./machining";
import { metal } from "./metal";
import { textile } from "./textile";

/** Everyday and academic words for one thing. */
export interface Group {
  members: readonly string[];
}

/** A member that stands in a text. */
export interface Mention {
  group: number;
  member: string;
}

const lines = [metal, machining, coatings, food, textile, electronics, environment, farming, general].join("\n");

/** Each line of the files is a group: everyday words | academic words, apart by spaces. */
export const groups: readonly Group[] = lines
  .split("\n")
  .map((line) => line.replace("|", " ").trim())
  .filter(Boolean)
  .map((line) => ({ members: [...new Set(line.split(/\s+/).map(normalize))] }));

const written = new Map<string, Mention[]>();
const tokens = new Map<string, number[]>();
groups.forEach(({ members }, group) => {
  for (const member of members) {
    // One character, Latin and numbers count only as whole tokens: 裂 is not in 裂解, 304 not in 13040.
    if (/^[a-z0-9.-]+$|^.$/u.test(member)) tokens.set(member, [...(tokens.get(member) ?? []), group]);
    else written.set(member[0]!, [...(written.get(member[0]!) ?? []), { group, member }]);
  }
});
for (const list of written.values()) list.sort((a, b) => b.member.length - a.member.length);

/** The members that a clause mentions; of those that start at one place only the longest. */
export function mentionsIn(clause: string, words: readonly { term: string; surface: string }[]): Mention[] {
  const text = normalize(clause);
  const found: Mention[] = [];
  for (let at = 0; at < text.length; ) {
    const here = written.get(text[at]!)?.filter(({ member }) => text.startsWith(member, at)) ?? [];
    const longest = here[0]?.member.length ?? 1;
    found.push(...here.filter(({ member }) => member.length === longest));
    at += longest;
  }
  for (const { term, surface } of words) {
    if (term.startsWith("~") || term.startsWith("=")) continue;
    const member = tokens.has(surface) ? surface : term.replace("#", "");
    for (const group of tokens.get(member) ?? []) found.push({ group, member });
  }
  return found;
}
