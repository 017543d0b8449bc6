import { FileInput } from "@/components/form/file-input";
import { Button } from "@/components/ui/button";
import type { Translate } from "@/lib/i18n/translate";

/** A plain multipart POST to the route: an action's body is capped, and it works without JavaScript. */
export function UploadForm({
  needId,
  purpose,
  returnTo,
  t,
}: {
  needId: string;
  purpose: "attachment" | "consent";
  returnTo: string;
  t: Translate;
}) {
  return (
    <form method="post" action={`/api/files/needs/${needId}`} encType="multipart/form-data" className="grid gap-2">
      <input type="hidden" name="purpose" value={purpose} />
      <input type="hidden" name="returnTo" value={returnTo} />
      <div className="flex flex-wrap items-center gap-2">
        <div className="min-w-0 flex-1 basis-64">
          <FileInput name="file" aria-label={t(`needs.files.choose.${purpose}`)} required />
        </div>
        <Button type="submit">{t("shell.action.upload")}</Button>
      </div>
    </form>
  );
}
