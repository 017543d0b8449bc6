import { crc32, deflateRawSync } from "node:zlib";

type Entry = { name: string; bytes: Uint8Array /** What the directory claims, for files that lie. */; claims?: number };

/** The plainest zip writer: tests need archives that no honest program writes. */
export function zipOf(entries: Entry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claims } of entries) {
    const data = deflateRawSync(bytes, { level: 9 });
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(claims ?? bytes.length, 18);
    common.writeUInt16LE(title.length, 22);
    parts.push(Buffer.from([0x50, 0x4b, 3, 4]), common, title, data);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, tail, title);
    offset += 30 + title.length + data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, list, end]));
}

const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of one sheet, given as XML. */
export function workbookXml(sheet: string, extra: Entry[] = []): Uint8Array {
  const entry = (name: string, text: string): Entry => ({ name, bytes: new TextEncoder().encode(text) });
  return zipOf([
    entry(
      "xl/workbook.xml",
      `<workbook xmlns:r="${relation}"><sheets><sheet name="表" r:id="r1"/></sheets></workbook>`,
    ),
    entry(
      "xl/_rels/workbook.xml.rels",
      `<Relationships><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    entry("xl/worksheets/sheet1.xml", sheet),
    ...extra,
  ]);
}
