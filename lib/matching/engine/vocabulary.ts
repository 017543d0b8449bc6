/** Terms to numbers and back. Terms are never forgotten: what one text brings, the next mostly brings again. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly terms: string[] = [];

  intern(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    this.numbers.set(term, this.terms.length);
    this.terms.push(term);
    return this.terms.length - 1;
  }

  term(number: number): string {
    return this.terms[number]!;
  }
}
