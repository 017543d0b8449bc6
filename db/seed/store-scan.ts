import { saveFile } from "@/lib/files/save-file";
import { systemContext } from "@/lib/platform/context";
import type { Telling } from "./telling";

/** A one-page PDF in place of a stamped scan, kept in the real file store; returns the file's id. */
export async function storeScan(
  telling: Telling,
  agreementId: string,
  title: string,
  officerId: string,
  at: Date,
): Promise<string> {
  const base = systemContext(telling.db, () => at);
  const ctx = {
    ...base,
    inTransaction: true,
    actor: { ...base.actor, role: "officer" as const, userId: officerId, via: "session" as const },
  };
  const owner = { ownerType: "agreement", ownerId: agreementId, purpose: "scan" as const };
  const saved = await saveFile(ctx, owner, {
    name: `${title}-双方盖章.pdf`,
    bytes: onePagePdf(`Duijie demo: stamped scan of agreement ${agreementId}`),
  });
  return saved.id;
}

/** The smallest PDF that readers open: one page, one line of Latin text, offsets computed. */
function onePagePdf(line: string): Buffer {
  const stream = `BT /F1 12 Tf 60 760 Td (${line}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")}`;
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}
