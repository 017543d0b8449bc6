import { randomBytes } from "node:crypto";
import { afterAll } from "vitest";
import { type OuterServer, outerServer } from "@/lib/search/meilisearch/server";

/** A real server to test against; without one those tests are skipped, and say so. */
export const testHost = process.env.MEILI_TEST_HOST;
export const testKey = process.env.MEILI_TEST_KEY ?? "duijie-test-master-key-2026";

/** Indexes of this test file's own on the real server, deleted when it is done. */
export function testServer(over: Partial<Parameters<typeof outerServer>[0]> = {}): OuterServer {
  const prefix = `test_${randomBytes(4).toString("hex")}`;
  const server = outerServer({
    host: testHost ?? "http://127.0.0.1:9",
    key: testKey,
    prefix,
    deadline: 2_000,
    ...over,
  });
  afterAll(() => clear(server));
  return server;
}

async function clear({ writer, prefix }: OuterServer): Promise<void> {
  const { results } = await writer.getIndexes({ limit: 1_000 });
  for (const { uid } of results.filter((index) => index.uid.startsWith(`${prefix}_`))) await writer.deleteIndex(uid);
  const keys = await writer.getKeys({ limit: 1_000 });
  for (const key of keys.results.filter((each) => each.name === `${prefix} search`)) await writer.deleteKey(key.uid);
}
