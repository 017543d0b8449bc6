import { takeSheet } from "@/app/api/import/take-sheet";
import { uploadExperts } from "@/lib/experts/import/upload-experts";

/** A sheet of experts of the officer's own university. */
export const POST = (request: Request) => takeSheet(request, "/workspace/experts/import", uploadExperts);
