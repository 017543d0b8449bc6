import { Lexicon } from "../lexicon";
import { frequencies, type Part } from "../parts";
import { type Meaning, meaningOf } from "../semantics/meaning";
import { dot } from "../semantics/meanings";
import { sharedReader } from "../shared-tokenizer";
import { Vocabulary } from "../vocabulary";
import { examplesOf } from "./examples";
import type { FieldPrototype } from "./prototype";

/** What the words and examples of each field mean. */
export class FieldMeanings {
  private readonly lexicon = new Lexicon(sharedReader(), new Vocabulary());
  private readonly fields: readonly Meaning[];

  constructor(fields: readonly FieldPrototype[]) {
    this.fields = fields.map(({ code, zh, scope, everyday, english }) =>
      this.meaningOf([zh, scope, everyday, english, ...examplesOf(code)].map((text) => ({ ...whole, text }))),
    );
  }

  /** The cosine of a text with each field; all zero where none of its words has a vector. */
  likeness(parts: readonly Part<string>[]): number[] {
    const asked = this.meaningOf(parts);
    return this.fields.map((field) => dot(asked, field));
  }

  private meaningOf(parts: readonly Part<string>[]): Meaning {
    return meaningOf(frequencies(parts, this.lexicon), this.lexicon);
  }
}

const whole = { field: "scope", index: 0, weight: 1 };
