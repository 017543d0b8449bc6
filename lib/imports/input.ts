import { z } from "zod";

z.config({ jitless: true });

/** A mobile number, or a landline with its area code. */
export const phonePattern = /^(?:\+?86[- ]?)?(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}(?:-\d{1,5})?)$/;

/** An import and the version that the person looked at. */
export const versionedImport = z.object({ id: z.uuid(), version: z.coerce.number().int().positive() });

export const rowFilters = ["all", "create", "update", "incomplete", "warning", "error", "unchanged"] as const;
export type RowFilter = (typeof rowFilters)[number];

/** What the preview page takes from its address. */
export const rowsQuery = z.object({
  show: z.enum(rowFilters).catch("all"),
  after: z.coerce.number().int().min(0).max(2_000_000).catch(0),
});

/** What the upload may come back with: keys of messages, and nothing else from the address reaches the page. */
export const uploadProblems = [
  "imports.result.empty",
  "imports.result.oldFormat",
  "imports.result.encrypted",
  "imports.result.webPage",
  "imports.result.wrongType",
  "imports.result.tooLarge",
  "imports.result.noRound",
  "shell.denied.role",
] as const;
export const uploadProblem = z.enum(uploadProblems).nullable().catch(null);
