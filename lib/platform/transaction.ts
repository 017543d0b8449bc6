import type { Context } from "./context";

/** Runs a mutation in one transaction; inside an open one it joins, so that verbs compose. */
export async function transaction<Result>(ctx: Context, work: (ctx: Context) => Promise<Result>): Promise<Result> {
  if (ctx.inTransaction) return work(ctx);
  return ctx.db.transaction((tx) => work({ ...ctx, db: tx as unknown as Context["db"], inTransaction: true }));
}
