import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { embeddedHealth, rebuildEmbedded } from "@/lib/search/embedded-care";
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

/**
 * Job "search.count-terms", every night and when the worker starts: how telling each word is, and which words are gone.
 * Documents that a version before this index wrote are empty: then all are written anew.
 */
export async function countAllTerms(ctx: Context): Promise<void> {
  const { lag } = await embeddedHealth(ctx);
  if (lag > 0) {
    await rebuildDocuments(ctx);
    await raiseDataVersion(ctx, "public");
  } else for (const audience of ["public", "staff"] as const) await countTerms(ctx, audience);
}
