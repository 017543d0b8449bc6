import { Meilisearch } from "meilisearch";
import type { OuterServer } from "./server";

/** Milliseconds until a server is asked again whether it is there. */
const pause = 5_000;

/**
 * Whether the server is there at all. While none of its indexes stands no search asks it, so no circuit opens and only
 * this tells a server that is down from the start from one whose index is being made. Nobody waits longer than a search.
 */
export function presenceOf(server: OuterServer, now = () => performance.now()): () => Promise<boolean> {
  const client = new Meilisearch({ host: server.host, timeout: 2_000 });
  let isThere = true;
  let askedAt = Number.NEGATIVE_INFINITY;
  let answer: Promise<void> = Promise.resolve();
  return async () => {
    if (now() - askedAt >= pause) {
      askedAt = now();
      answer = client.health().then(
        () => {
          isThere = true;
        },
        () => {
          isThere = false;
        },
      );
    }
    await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, server.deadline))]);
    return isThere;
  };
}
