"use server";

import { defineAction } from "@/lib/auth/define-action";
import { confirmImport } from "@/lib/imports/confirm-import";
import { discardImport } from "@/lib/imports/discard-import";
import { versionedImport } from "@/lib/imports/input";
import { retryImport } from "@/lib/imports/retry-import";

export const confirmExpertImportAction = defineAction(versionedImport, confirmImport, {
  done: "imports.result.started",
});
export const retryExpertImportAction = defineAction(versionedImport, retryImport, { done: "imports.result.retried" });
export const discardExpertImportAction = defineAction(versionedImport, discardImport, {
  redirectTo: () => "/workspace/experts/import",
});
