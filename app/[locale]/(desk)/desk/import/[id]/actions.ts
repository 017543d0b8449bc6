"use server";

import { defineAction } from "@/lib/auth/define-action";
import { confirmImport } from "@/lib/needs/import/confirm-import";
import { versioned } from "@/lib/needs/input";

export const confirmImportAction = defineAction(versioned, confirmImport, { done: "imports.result.started" });
