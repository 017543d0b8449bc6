import { createTokenizer, Reader, type Tokenizer } from "./tokenizer";

let reader: Reader | undefined;
let tokenizer: Tokenizer | undefined;

/** The dictionary is loaded with the first use and serves all. */
export function sharedReader(): Reader {
  reader ??= new Reader();
  return reader;
}

export function sharedTokenizer(): Tokenizer {
  tokenizer ??= createTokenizer(sharedReader());
  return tokenizer;
}
