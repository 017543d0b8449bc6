import { FileInput } from "@/components/form/file-input";
import { Button } from "@/components/ui/button";

type Props = {
  /** The route of the record that the paper belongs to. */
  action: string;
  purpose: "scan" | "evidence" | "log";
  /** The page to come back to. */
  returnTo: string;
  label: string;
  submitLabel: string;
};

/** A plain multipart form: the route answers with the way back, so it needs no JavaScript. */
export function UploadForm({ action, purpose, returnTo, label, submitLabel }: Props) {
  const id = `upload-${purpose}`;
  return (
    <form action={action} method="post" encType="multipart/form-data" className="grid max-w-xl gap-2">
      <input type="hidden" name="purpose" value={purpose} />
      <input type="hidden" name="returnTo" value={returnTo} />
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <FileInput id={id} name="file" required accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx" />
      <div>
        <Button type="submit">{submitLabel}</Button>
      </div>
    </form>
  );
}
