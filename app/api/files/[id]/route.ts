import { z } from "zod";
import { fileReaders } from "@/app/api/files/readers";
import { attachment, refusal } from "@/app/api/respond";
import { requestContext } from "@/lib/auth/request-context";
import { downloadFile } from "@/lib/files/read-file";
import { NotFound } from "@/lib/platform/errors";

/** A file, for whom its owner's rule allows it; to everybody else it does not exist. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const ctx = await requestContext();
  const id = z.uuid().safeParse((await params).id);
  try {
    if (!id.success) throw new NotFound();
    return attachment(await downloadFile(ctx, fileReaders, id.data));
  } catch (error) {
    return refusal(ctx, error);
  }
}
