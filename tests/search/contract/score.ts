import { expertCases, needCases } from "./cases";

/** Keys of the corpus in the order found, for a query over needs or experts. */
export type Finder = (kind: "need" | "expert", query: string) => Promise<readonly string[]>;
type Judged = { why: string; query: string; fault: string | null };

/** What is wrong with an answer, or null: something not found, something that should not be there, another one first. */
export function faultOf(
  found: readonly string[],
  { finds, misses = [], first }: { finds: readonly string[]; misses?: readonly string[]; first?: string },
): string | null {
  const missing = finds.filter((key) => !found.includes(key));
  if (missing.length > 0) return `does not find ${missing.join(", ")}`;
  const wrong = misses.filter((key) => found.includes(key));
  if (wrong.length > 0) return `finds ${wrong.join(", ")}`;
  return first && found[0] !== first ? `${found[0]} comes before ${first}` : null;
}

/** All cases of the contract on any engine, for comparisons; the contract's own test demands every one of them. */
export async function judge(find: Finder): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const each of needCases)
    judged.push({ why: each.why, query: each.query, fault: faultOf(await find("need", each.query), each) });
  for (const each of expertCases)
    judged.push({ why: each.why, query: each.query, fault: faultOf(await find("expert", each.query), each) });
  return judged;
}
