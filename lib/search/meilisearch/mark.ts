import { v7 } from "uuid";
import { asUnavailable, refusalCode } from "./failures";
import type { OuterServer } from "./server";
import { done, doneUnless } from "./tasks";

/** What the server was last told is done. Two stand there: a search that read the one before still finds it. */
export type Mark = { value: string; slot: 0 | 1 };

/** The index of the mark alone. */
export function markName({ prefix }: Pick<OuterServer, "prefix">): string {
  return `${prefix}_mark`.replace(/[^\w-]/g, "_");
}

/** A query that finds one record on the server that confirmed all that PostgreSQL takes for confirmed, and none elsewhere. */
export function markQuery(server: Pick<OuterServer, "prefix">, mark: Mark) {
  return { indexUid: markName(server), q: "", filter: [`mark = "${mark.value}"`], hitsPerPage: 0, page: 1 };
}

/** False for a server that lost something: an older copy of its disk, an empty one, another server at the same address. */
export async function markStands(server: OuterServer, mark: Mark): Promise<boolean> {
  const { indexUid, q, ...rest } = markQuery(server, mark);
  try {
    return (await server.writer.index(indexUid).search(q, rest)).totalHits === 1;
  } catch (error) {
    if (refusalCode(error) !== null) return false;
    throw asUnavailable(error);
  }
}

/** Makes the index of the mark, or sets it right where it is there. */
export async function makeMarkIndex(server: OuterServer): Promise<void> {
  const name = markName(server);
  await doneUnless(server, "index_already_exists", () => server.writer.createIndex(name, { primaryKey: "id" }));
  await done(server, () => server.writer.index(name).updateSettings({ filterableAttributes: ["mark"] }));
}

/** Marks that all before it is done; for the only writer, who then notes it with what it confirms. */
export async function raiseMark(server: OuterServer, last: Mark | null): Promise<Mark> {
  const mark: Mark = { value: v7(), slot: last?.slot === 0 ? 1 : 0 };
  const document = { id: String(mark.slot), mark: mark.value };
  await done(server, () => server.writer.index(markName(server)).addDocuments([document], { primaryKey: "id" }));
  return mark;
}
