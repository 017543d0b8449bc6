import type { ExpertDoc } from "./types";

export type Facts = Pick<ExpertDoc, "industries" | "fieldCodes">;

/** What is known of experts beside their texts, by place. Texts are not kept, and equal facts are kept once. */
export class ExpertFacts {
  private readonly byPlace: (Facts | undefined)[] = [];
  private readonly known = new Map<string, Facts>();

  set(place: number, { industries = [], fieldCodes = [] }: ExpertDoc): void {
    const key = `${industries.join()}|${fieldCodes.join()}`;
    const facts = this.known.get(key) ?? { industries: [...industries], fieldCodes: [...fieldCodes] };
    this.known.set(key, facts);
    this.byPlace[place] = facts;
  }

  at(place: number): Facts {
    return this.byPlace[place] ?? none;
  }
}

const none: Facts = {};
