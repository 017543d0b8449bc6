import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { UnreadableFile } from "../problems";

const MB = 1024 * 1024;
export const zipLimits = { entries: 1_000, bytes: 100 * MB, ratio: 100 } as const;

export type Zip = { names: string[]; text(name: string): Promise<string | null> };

/**
 * Opens a zip after reading its directory only: too many entries, too much in all or too good a compression is refused
 * before a byte is inflated. Entries that hold more than they said stop while inflating.
 */
export async function openZip(bytes: Uint8Array): Promise<Zip> {
  const file = await open(bytes);
  const entries = await directory(file);
  const total = [...entries.values()].reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (total > zipLimits.bytes || total > Math.max(bytes.length, 1024) * zipLimits.ratio)
    throw new UnreadableFile("inflatesTooFar");
  return {
    names: [...entries.keys()],
    async text(name) {
      const entry = entries.get(name.toLowerCase());
      return entry ? new TextDecoder().decode(await inflate(file, entry)) : null;
    },
  };
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { lazyEntries: true, validateEntrySizes: true },
      (failure, file) => (failure || !file ? reject(new UnreadableFile("damaged")) : resolve(file)),
    );
  });
}

function directory(file: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    if (file.entryCount > zipLimits.entries) return reject(new UnreadableFile("inflatesTooFar"));
    file.on("entry", (entry: Entry) => {
      if (entry.isEncrypted()) return reject(new UnreadableFile("encrypted"));
      entries.set(entry.fileName.toLowerCase().replace(/^\//, ""), entry);
      file.readEntry();
    });
    file.on("end", () => resolve(entries));
    file.on("error", () => reject(new UnreadableFile("damaged")));
    file.readEntry();
  });
}

function inflate(file: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const damaged = () => reject(new UnreadableFile("damaged"));
    file.openReadStream(entry, (failure, stream) => {
      if (failure || !stream) return damaged();
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => resolve(Buffer.concat(parts)));
      stream.on("error", damaged);
    });
  });
}
