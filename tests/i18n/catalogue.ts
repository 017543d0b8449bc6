import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { catalogues } from "@/lib/messages";

export type Texts = ReadonlyMap<string, string>;

function flatten(node: unknown, path: string, into: Map<string, string>): Map<string, string> {
  if (typeof node === "string") return into.set(path, node);
  for (const [key, value] of Object.entries(node as Record<string, unknown>))
    flatten(value, path === "" ? key : `${path}.${key}`, into);
  return into;
}

export const texts = {
  "zh-CN": flatten(catalogues["zh-CN"], "", new Map()),
  en: flatten(catalogues.en, "", new Map()),
} satisfies Record<string, Texts>;

/**
 * The arguments of a message, a select with its options. Throws on what is no ICU message. A number that only chooses between
 * one and many is left out where asked: Chinese has no plural.
 */
export function argumentsOf(message: string, { plurals = true } = {}): string[] {
  const found = new Set<string>();
  const visit = (elements: ReturnType<typeof parse>): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      const isChoice = element.type === TYPE.select || element.type === TYPE.plural;
      if (plurals || element.type !== TYPE.plural)
        found.add(
          element.type === TYPE.select ? `${element.value}: ${Object.keys(element.options).sort()}` : element.value,
        );
      if (isChoice) for (const option of Object.values(element.options)) visit(option.value);
      if (element.type === TYPE.tag) visit(element.children);
    }
  };
  visit(parse(message));
  return [...found].sort();
}
