import { createHash } from "node:crypto";
import { v7 } from "uuid";
import { putFile } from "@/lib/files/store";
import type { files } from "../schema";
import type { Telling } from "./telling";

/** A one-page PDF in place of a stamped scan, kept in the real file store. */
export async function storeScan(
  telling: Telling,
  agreementId: string,
  title: string,
): Promise<Omit<typeof files.$inferInsert, "createdAt" | "createdBy"> & { id: string }> {
  const bytes = onePagePdf(`Duijie demo: stamped scan of agreement ${agreementId}`);
  const storageKey = await putFile(bytes);
  return {
    id: v7(),
    ownerType: "agreement",
    ownerId: agreementId,
    purpose: "scan",
    name: `${title}-双方盖章.pdf`,
    mime: "application/pdf",
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    storageKey,
  };
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
