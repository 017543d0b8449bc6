import { createHash } from "node:crypto";
import { pinyin } from "pinyin-pro";
import type { IndexedDocument } from "../port";
import { isHan, runsOf } from "../tokens";
import { fold } from "../words";
import { encoded } from "./han-code";
import { attributeField, sortField } from "./index-fields";

/** A document as the server holds it. `version` tells whether it is the one that PostgreSQL has. */
export type OuterDocument = { id: string; version: string } & Record<string, unknown>;

export function outerDocument(document: IndexedDocument): OuterDocument {
  const content = {
    ...(document.code ? { code: encoded(fold(document.code)) } : {}),
    ...fields("title", document.title, document.titleTerms),
    ...fields("body", document.body, document.bodyTerms),
    title: document.title,
    body: document.body,
    ...Object.fromEntries(
      Object.entries(document.attributes).map(([name, values]) => [attributeField(name), [...values].sort()]),
    ),
    ...Object.fromEntries(
      Object.entries(document.sorts).flatMap(([name, values]) =>
        values.flatMap((value, at) => (value === null ? [] : [[sortField(name, at), value]])),
      ),
    ),
  };
  const version = createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 24);
  return { id: document.id, version, ...content };
}

/** Terms by how they may be mistyped: words of Latin letters with the server's typo rules, all others exactly. */
function fields(name: "title" | "body", text: string, terms: readonly string[]) {
  const folded = fold(text);
  const latin = new Set(folded.match(/[a-z]+/g));
  const distinct = [...new Set(terms)];
  const plain = distinct.filter((term) => /^[a-z]+$/.test(term));
  const sounds = [...plain.filter((term) => !latin.has(term)), ...soundsOf(folded, name === "title" ? [2, 3] : [2])];
  return {
    [`${name}Terms`]: distinct
      .filter((term) => !/^[a-z]+$/.test(term))
      .map(encoded)
      .join(" "),
    [`${name}Words`]: plain.filter((term) => latin.has(term)).join(" "),
    [`${name}Sounds`]: [...new Set(sounds)].join(" "),
  };
}

/** Pinyin of every two (or three) neighbouring characters: of names, and of words that were cut otherwise. */
function soundsOf(folded: string, sizes: readonly number[]): string[] {
  return runsOf(folded)
    .filter(isHan)
    .flatMap((run) => {
      const syllables = pinyin(run, { toneType: "none", type: "array", v: true });
      return sizes.flatMap((size) =>
        syllables
          .slice(0, Math.max(0, syllables.length - size + 1))
          .map((_, at) => syllables.slice(at, at + size).join("")),
      );
    });
}
