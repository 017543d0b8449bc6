import { dict } from "@node-rs/jieba/dict";
import { Dictionary } from "./dictionary";

export type { Dictionary } from "./dictionary";
export { Segmenter } from "./segmenter";

let shared: Dictionary | undefined;

/** Jieba's dictionary, read with the first use; its native half is not loaded. */
export function sharedDictionary(): Dictionary {
  shared ??= new Dictionary(dict);
  return shared;
}
