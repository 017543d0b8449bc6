import { UploadForm } from "@/components/agreements/upload-form";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import type { View } from "./parts";

type Props = { id: string; files: { id: string; name: string }[]; mayAdd: boolean; returnTo: string; view: View };

/** Documents of the log; there are none before both sides have met. */
export function EngagementFiles({ id, files, mayAdd, returnTo, view: { t } }: Props) {
  if (files.length === 0 && !mayAdd) return null;
  return (
    <Card title={t("engagements.files")}>
      {files.length > 0 && (
        <ul className="mb-4 grid gap-1">
          {files.map((file) => (
            <li key={file.id}>
              <TextLink href={`/api/files/${file.id}`}>{file.name}</TextLink>
            </li>
          ))}
        </ul>
      )}
      {mayAdd && (
        <UploadForm
          action={`/api/files/engagements/${id}`}
          purpose="log"
          returnTo={returnTo}
          label={t("engagements.field.file")}
          submitLabel={t("shell.action.upload")}
        />
      )}
    </Card>
  );
}
