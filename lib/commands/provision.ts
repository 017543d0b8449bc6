import { migrate } from "@/db/migrate";
import { installQueues } from "@/lib/outbox/install";

/** Brings a database up to date: our tables by reviewed SQL, then the job library's own and our queues. */
export async function provision(url: string): Promise<{ applied: number }> {
  const done = await migrate(url);
  await installQueues(url);
  return done;
}
