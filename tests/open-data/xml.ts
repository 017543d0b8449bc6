import { type SaxesAttributeNS, SaxesParser } from "saxes";

export type Element = {
  name: string;
  space: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
};

/** A well-formed XML document as a tree; throws on anything else. */
export function parseXml(source: string): Element {
  const root: Element = { name: "", space: "", attributes: {}, text: "", children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.entries(tag.attributes as Record<string, SaxesAttributeNS>);
    const element: Element = {
      name: tag.local,
      space: tag.uri,
      attributes: Object.fromEntries(attributes.map(([name, { value }]) => [name, value])),
      text: "",
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(source).close();
  return root.children[0] as Element;
}

export const childrenOf = (element: Element, name: string) => element.children.filter((child) => child.name === name);
export const textOf = (element: Element, name: string) => childrenOf(element, name)[0]?.text ?? "";
