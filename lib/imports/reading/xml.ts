import { UnreadableFile } from "../problems";

export type XmlHandler = {
  /** Local name (no prefix), raw attributes. A self-closing element is opened and closed. */
  open(name: string, attributes: string): void;
  text?(text: string): void;
  close(name: string): void;
};

/**
 * A scanner for the plain XML of spreadsheets: no document types, so no entities of one's own and nothing to expand.
 * Ten times lighter than a workbook model, which lets a sheet of 10,000 rows fit into a small child process.
 */
export function scanXml(xml: string, on: XmlHandler): void {
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  let depth = 0;
  for (;;) {
    const start = xml.indexOf("<", at);
    if (start < 0) break;
    if (start > at && on.text) on.text(decodeEntities(xml.slice(at, start)));
    if (xml.startsWith("<!--", start)) at = after(xml, "-->", start);
    else if (xml.startsWith("<![CDATA[", start)) {
      at = after(xml, "]]>", start);
      on.text?.(xml.slice(start + 9, at - 3));
    } else if (xml.startsWith("<?", start)) at = after(xml, "?>", start);
    else if (xml.startsWith("<!", start)) throw new UnreadableFile("damaged");
    else {
      at = endOfTag(xml, start);
      const isClosing = xml[start + 1] === "/";
      const isEmpty = xml[at - 2] === "/";
      const tag = xml.slice(start + (isClosing ? 2 : 1), at - (isEmpty ? 2 : 1));
      const space = tag.search(/\s/);
      const full = space < 0 ? tag : tag.slice(0, space);
      const name = full.slice(full.indexOf(":") + 1);
      if (isClosing) {
        on.close(name);
        depth -= 1;
      } else {
        on.open(name, space < 0 ? "" : tag.slice(space));
        if (isEmpty) on.close(name);
        else depth += 1;
      }
      if (depth > 200) throw new UnreadableFile("damaged");
    }
  }
  if (depth !== 0) throw new UnreadableFile("damaged");
}

/** The value of an attribute in the raw text of a tag; `name` may carry a prefix ("r:id"). */
export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : decodeEntities(value);
}

function after(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  if (end < 0) throw new UnreadableFile("damaged");
  return end + mark.length;
}

/** A ">" inside a quoted attribute does not end the tag. */
function endOfTag(xml: string, start: number): number {
  let end = xml.indexOf(">", start);
  while (end >= 0) {
    const tag = xml.slice(start, end);
    if (count(tag, '"') % 2 === 0) return end + 1;
    end = xml.indexOf(">", end + 1);
    if (end - start > 65_536) break;
  }
  throw new UnreadableFile("damaged");
}

function count(text: string, mark: string): number {
  let total = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) total += 1;
  return total;
}

const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole;
    const point = Number.parseInt(hex ?? decimal, hex ? 16 : 10);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "";
  });
}
