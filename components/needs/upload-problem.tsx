import { Notice } from "@/components/ui/notice";
import type { Translate } from "@/lib/i18n/translate";

const problems: Record<string, Record<string, number>> = {
  "form.required": {},
  "form.fileType": {},
  "form.fileTooLarge": { max: 20 },
  "needs.result.tooManyFiles": { max: 20 },
  "needs.result.notEditable": {},
  "shell.error.notFound": {},
  "shell.denied.role": {},
  "shell.denied.scope": {},
};

/** What was wrong with an upload, as the route put it into the address. */
export function UploadProblem({ problem, t }: { problem?: string | string[]; t: Translate }) {
  if (typeof problem !== "string" || !Object.hasOwn(problems, problem)) return null;
  return (
    <Notice tone="danger" className="mb-4" title={t("needs.files.failed")}>
      {t(problem === "form.required" ? "needs.files.choose.attachment" : problem, problems[problem])}
    </Notice>
  );
}
