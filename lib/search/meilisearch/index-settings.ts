import { createHash } from "node:crypto";
import type { Embedder as EmbedderSettings, Settings } from "meilisearch";
import type { Collection } from "../port";
import { attributeField, documentFormat, sortField } from "./index-fields";
import type { Embedder, OuterServer } from "./server";

/** Records are counted to 1,000 and reached no deeper; one more tells 1,000 from "1,000+". */
export const deepest = 1_000;

export const embedderName = "texts";

/** The index of a collection on a server: public and staff ones are apart by name. */
export function indexName(
  server: Pick<OuterServer, "prefix">,
  collection: Pick<Collection, "name" | "audience">,
): string {
  return `${server.prefix}_${collection.audience}_${collection.name}`.replace(/[^\w-]/g, "_");
}

/** Where a collection's next index is made while its present one answers. */
export function nextName(
  server: Pick<OuterServer, "prefix">,
  collection: Pick<Collection, "name" | "audience">,
): string {
  return `${indexName(server, collection)}__next`;
}

/** Everything that an index is set to. A change of it, or of what documents hold, makes a new version. */
export function indexSettings(collection: Collection, embedder: Embedder | null): Settings {
  const own = Object.keys(collection.attributes).map(attributeField);
  const sorts = Object.entries(collection.sorts).flatMap(([name, keys]) => keys.map((_, at) => sortField(name, at)));
  return {
    // The order is the weight: what people call a record, its title, its text, then how the words sound.
    searchableAttributes: [
      "code",
      "titleTerms",
      "titleWords",
      "bodyTerms",
      "bodyWords",
      "titleSounds",
      "bodySounds",
      "title",
      "body",
    ],
    displayedAttributes: ["id", "version"],
    filterableAttributes: ["id", ...own],
    sortableAttributes: sorts,
    rankingRules: ["sort", "words", "typo", "attribute", "proximity", "exactness", ...defaultOrder(collection)],
    // Raw texts serve meaning only; without this their kanji are taken for Japanese.
    localizedAttributes: [{ attributePatterns: ["title", "body"], locales: ["cmn", "eng"] }],
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnNumbers: true,
      disableOnAttributes: ["code", "titleTerms", "bodyTerms", "titleSounds", "bodySounds"],
    },
    proximityPrecision: "byAttribute",
    faceting: { maxValuesPerFacet: 500 },
    facetSearch: false,
    pagination: { maxTotalHits: deepest + 1 },
    searchCutoffMs: 120,
    ...(embedder ? { embedders: { [embedderName]: restEmbedder(embedder) } } : {}),
  };
}

/** What the index of a collection must have been made with to be asked. */
export function indexVersion(collection: Collection, embedder: Embedder | null): string {
  const all = JSON.stringify([documentFormat, indexSettings(collection, embedder)]);
  return createHash("sha256").update(all).digest("hex").slice(0, 16);
}

/** A sort of the collection as the server writes it; [] for relevance, where the ranking rules end in the default. */
export function sortRules(collection: Collection, sort: string): string[] {
  return (collection.sorts[sort] ?? []).map((key, at) => `${sortField(sort, at)}:${key.direction}`);
}

function defaultOrder(collection: Collection): string[] {
  return sortRules(collection, collection.defaultSort);
}

function restEmbedder({ url, model, key }: Embedder): EmbedderSettings {
  return {
    source: "rest",
    url,
    ...(key ? { apiKey: key } : {}),
    documentTemplate: "{{doc.title}}\n{{doc.body|truncatewords:200}}",
    request: { model, input: ["{{text}}", "{{..}}"] },
    response: { data: [{ embedding: "{{embedding}}" }, "{{..}}"] },
  };
}
