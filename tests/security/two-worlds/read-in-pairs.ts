import { sql } from "drizzle-orm";
import type { Asked } from "./addresses";
import { type Answer, type Ask, headerOf } from "./ask";
import type { World } from "./run-world";
import { difference } from "./whole-answer";

/** One world to ask, and its database, to open the rate limits anew: with the clock stopped no window ends. */
export type Side = { ask: Ask; world: World };
export type Reading = { request: Asked; without: Answer; withThem: Answer };

/** Lanes beside that of the API; what is asked in one does not change what another is told. */
const lanes = 3;

/** Asks both worlds the same at the same time; `each` gets every pair of answers. */
export async function readInPairs(
  [without, withThem]: readonly [Side, Side],
  requests: readonly Asked[],
  each: (reading: Reading) => void,
): Promise<void> {
  const ask = async (request: Asked) => {
    const [one, other] = await Promise.all([patiently(without.ask, request), patiently(withThem.ask, request)]);
    each({ request, without: one, withThem: other });
  };
  const counted = requests.filter(({ path }) => path.startsWith("/api/v1"));
  const others = requests.filter(({ path }) => !path.startsWith("/api/v1"));
  const inOrder = async () => {
    // The API tells how many requests are left: one after the other, so that both worlds have counted the same.
    for (const [at, request] of counted.entries()) {
      if (at % 50 === 0) await Promise.all([without, withThem].map(({ world }) => forgetLimits(world)));
      await ask(request);
    }
  };
  const lane = async (from: number) => {
    for (let at = from; at < others.length; at += lanes) await ask(others[at] as Asked);
  };
  await Promise.all([inOrder(), ...Array.from({ length: lanes }, (_, from) => lane(from))]);
}

export const forgetLimits = ({ db }: World) => db.execute(sql`delete from rate_limits where key like 'api:%'`);

/** A server that is too busy on this machine says so, for a moment; that is no answer to compare. */
async function patiently(ask: Ask, request: Asked): Promise<Answer> {
  for (let tries = 0; ; tries += 1) {
    const answer = await ask(request);
    if (answer.status !== 503 || tries === 20) return answer;
    await new Promise((resolve) => setTimeout(resolve, 500 * (tries + 1)));
  }
}

export function nameOf({ reader, method = "GET", path, headers = {} }: Asked): string {
  const sent = Object.entries(headers).filter(([name]) => !["cookie", "user-agent"].includes(name));
  return [reader.name, method, path, ...sent.map(([name, value]) => `${name}: ${value}`)].join(" ");
}

/** One line for each pair that differs, with the place where it does. */
export function differenceOf({ request, without, withThem }: Reading): string | null {
  const found = difference(without, withThem);
  return found === null ? null : `${nameOf(request)}\n${found}`;
}

export const typeOf = (answer: Answer) => (headerOf(answer, "content-type") ?? "").split(";")[0] as string;
