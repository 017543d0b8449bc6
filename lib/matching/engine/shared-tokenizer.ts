import { createTokenizer, type Tokenizer } from "./tokenizer";

let shared: Tokenizer | undefined;

/** The dictionary is loaded with the first use and serves all. */
export function sharedTokenizer(): Tokenizer {
  shared ??= createTokenizer();
  return shared;
}
