import type { Context } from "@/lib/platform/context";
import { rebuildEmbedded } from "@/lib/search/embedded-care";
import type { RebuildReport } from "@/lib/search/port";
import { countTerms } from "@/lib/search/vocabulary";
import { collections } from "./collections";

/** Writes every document anew from its record; a need's and an expert's two documents are written together. */
export async function rebuildDocuments(ctx: Context): Promise<(RebuildReport & { name: string })[]> {
  const reports = [];
  for (const collection of collections.filter(({ name }) => name !== "staff-needs" && name !== "staff-experts"))
    reports.push({ name: collection.name, ...(await rebuildEmbedded(ctx, collection)) });
  for (const audience of ["public", "staff"] as const) await countTerms(ctx, audience);
  return reports;
}

/** Job "search.count-terms", every night: how telling each word is, and which words are gone. */
export async function countAllTerms(ctx: Context): Promise<void> {
  for (const audience of ["public", "staff"] as const) await countTerms(ctx, audience);
}
