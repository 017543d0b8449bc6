import { uploadImport } from "@/lib/needs/import/upload-import";
import { takeSheet } from "./take-sheet";

/** A sheet of needs. */
export const POST = (request: Request) => takeSheet(request, "/desk/import", uploadImport);
