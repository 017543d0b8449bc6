import type { FilePurpose } from "@/db/enums";

export const fileTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  csv: "text/csv; charset=utf-8",
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
} as const;
export type FileType = keyof typeof fileTypes;

const MB = 1024 * 1024;
const papers: readonly FileType[] = ["pdf", "png", "jpg"];

/** What may be uploaded for what, and how large. */
export const uploadRules: Record<FilePurpose, { types: readonly FileType[]; maxBytes: number }> = {
  import: { types: ["xlsx", "csv"], maxBytes: 20 * MB },
  attachment: { types: ["pdf", "docx", "xlsx", "png", "jpg"], maxBytes: 20 * MB },
  consent: { types: papers, maxBytes: 20 * MB },
  scan: { types: papers, maxBytes: 25 * MB },
  evidence: { types: papers, maxBytes: 25 * MB },
  log: { types: ["pdf", "docx", "xlsx", "png", "jpg"], maxBytes: 20 * MB },
};

export const extensionOf = (name: string) => /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? "";

/** The type that both the name and the first bytes say; null where they disagree or it is none of ours. */
export function fileTypeOf(name: string, bytes: Uint8Array): FileType | null {
  const extension = extensionOf(name).replace("jpeg", "jpg");
  if (!(extension in fileTypes)) return null;
  const type = extension as FileType;
  return looksLike[type](bytes) ? type : null;
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]) =>
  bytes.length >= magic.length && magic.every((byte, index) => bytes[index] === byte);
export const isZip = (bytes: Uint8Array) => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
/** The container of .xls, .doc, .et, and of password-protected .xlsx. */
export const isCompoundFile = (bytes: Uint8Array) =>
  startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const looksLike: Record<FileType, (bytes: Uint8Array) => boolean> = {
  xlsx: isZip,
  docx: isZip,
  pdf: (bytes) => startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]),
  png: (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  jpg: (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]),
  csv: isText,
};

/** Text has no zero bytes (UTF-16 with its mark aside) and is not the start of a page. */
function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  const head = bytes.subarray(0, 8192);
  return (
    !isZip(bytes) &&
    !isCompoundFile(bytes) &&
    !head.includes(0) &&
    !/^\s*</.test(new TextDecoder("latin1").decode(head))
  );
}
