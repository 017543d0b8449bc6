import { eq, inArray, type SQL, sql } from "drizzle-orm";
import { dataVersions, needs, rounds } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";

/**
 * The next 需求编号 of a round ("2026B-0031"). A counter row per round is raised in the open transaction, so two callers
 * never get the same number; a number whose transaction fails is lost or used again, both are fine.
 */
export async function nextNeedCode(tx: Context, roundId: string): Promise<string> {
  const [code] = await nextNeedCodes(tx, roundId, 1);
  return code as string;
}

/** As many codes as a batch has needs, in one go. */
export async function nextNeedCodes(tx: Context, roundId: string, count: number): Promise<string[]> {
  if (!tx.inTransaction) throw new Error("nextNeedCodes outside a transaction");
  const prefix = await codePrefix(tx, roundId);
  const raise = async (least: SQL) => {
    const [row] = await tx.db
      .insert(dataVersions)
      .values({ name: `need-code:${prefix}`, value: sql`${least} + ${count}::int` })
      .onConflictDoUpdate({
        target: dataVersions.name,
        set: { value: sql`greatest(${dataVersions.value}, ${least}) + ${count}::int` },
      })
      .returning({ value: dataVersions.value });
    const last = row?.value ?? count;
    return Array.from({ length: count }, (_, index) => codeOf(prefix, last - count + 1 + index));
  };
  const codes = await raise(sql`0`);
  const taken = await tx.db.select({ id: needs.id }).from(needs).where(inArray(needs.code, codes)).limit(1);
  if (taken.length === 0) return codes;
  // Codes that did not come from here (the story, a restored sheet): go on after the highest.
  return raise(sql`(select coalesce(max(substring(${needs.code} from '[0-9]+$')::int), 0) from ${needs}
    where ${needs.code} ~ ${`^${prefix}-[0-9]{1,9}$`})`);
}

const prefixes = new Map<string, string>();

async function codePrefix(tx: Context, roundId: string): Promise<string> {
  const known = prefixes.get(roundId);
  if (known) return known;
  const [round] = await tx.db
    .select({ year: rounds.year, half: rounds.half })
    .from(rounds)
    .where(eq(rounds.id, roundId));
  if (!round) throw new NotFound();
  const prefix = `${round.year}${round.half === 1 ? "A" : "B"}`;
  // A round's id is random, so its year and half under that id stay the same for the life of the process.
  if (prefixes.size > 500) prefixes.clear();
  prefixes.set(roundId, prefix);
  return prefix;
}

const codeOf = (prefix: string, number: number) => `${prefix}-${String(number).padStart(4, "0")}`;
