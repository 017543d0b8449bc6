import { Lexicon } from "../lexicon";
import { frequencies, type Part } from "../parts";
import { type Meaning, meaningOf, unit } from "../semantics/meaning";
import { dot } from "../semantics/meanings";
import { sharedReader } from "../shared-tokenizer";
import { Vocabulary } from "../vocabulary";
import { examplesOf } from "./examples";
import type { FieldPrototype } from "./prototype";

/** What the words and examples of each field mean, apart from what those of all fields do. */
export class FieldMeanings {
  private readonly lexicon = new Lexicon(sharedReader(), new Vocabulary());
  private readonly mean: Float64Array;
  private readonly fields: readonly Meaning[];

  constructor(fields: readonly FieldPrototype[]) {
    const meanings = fields.map(({ code, zh, scope, everyday, english }) =>
      this.meaningOf([zh, scope, everyday, english, ...examplesOf(code)].map((text) => ({ ...whole, text }))),
    );
    this.mean = new Float64Array(meanings[0]?.length ?? 0);
    for (const meaning of meanings) {
      for (let d = 0; d < meaning.length; d++) this.mean[d]! += meaning[d]! / meanings.length;
    }
    this.fields = meanings.map((meaning) => this.apart(meaning));
  }

  /** The cosine of a text with each field; all zero where none of its words has a vector. */
  likeness(parts: readonly Part<string>[]): number[] {
    const meaning = this.meaningOf(parts);
    const asked = meaning.some(Boolean) ? this.apart(meaning) : meaning;
    return this.fields.map((field) => dot(asked, field));
  }

  private meaningOf(parts: readonly Part<string>[]): Meaning {
    return meaningOf(frequencies(parts, this.lexicon), this.lexicon);
  }

  private apart(meaning: Meaning): Meaning {
    return unit(Float64Array.from(meaning, (value, d) => value - this.mean[d]!));
  }
}

const whole = { field: "scope", index: 0, weight: 1 };
