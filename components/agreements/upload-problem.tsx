import { Notice } from "@/components/ui/notice";
import type { Translate } from "@/lib/i18n/translate";

const known = new Set([
  "form.required",
  "form.fileTooLarge",
  "form.fileType",
  "form.invalid",
  "agreements.result.wrongState",
  "agreements.result.uploaded",
  "shell.denied.role",
  "shell.denied.scope",
  "shell.error.notFound",
]);

/** What the upload route sent back with the address; only messages that it may send are shown. */
export function UploadProblem({ query, t }: { query: Record<string, string | string[] | undefined>; t: Translate }) {
  const key = query.upload;
  if (typeof key !== "string" || !known.has(key)) return null;
  const done = key === "agreements.result.uploaded";
  return (
    <Notice tone={done ? "done" : "danger"} className="mb-5" live={done ? "status" : "alert"}>
      {t(key, { max: 25 })}
    </Notice>
  );
}
