import { receiveUpload } from "@/app/api/files/receive-upload";
import { attachAgreementFile } from "@/lib/agreements/attach-file";

/** The upload form of a paper, with or without JavaScript: back to the page it came from, with what became of it. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  return receiveUpload(request, (await params).id, attachAgreementFile);
}
