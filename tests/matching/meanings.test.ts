import { describe, expect, it } from "vitest";
import { grown } from "@/lib/matching/engine/grown";
import { unit } from "@/lib/matching/engine/semantics/meaning";
import { dot, Meanings } from "@/lib/matching/engine/semantics/meanings";
import { seeded } from "@/lib/matching/learning/random";

const [dimensions, steps, signBytes, count] = [256, 400, 16, 2000];

/** Directions without a preference: each part a sum of three even draws. */
function directions(number: number, seed: number): Float32Array[] {
  const random = seeded(seed);
  return Array.from({ length: number }, () =>
    unit(Float64Array.from({ length: dimensions }, () => random() + random() + random() - 1.5)),
  );
}

const texts = directions(count, 1);
function filled(): Meanings {
  const meanings = new Meanings(dimensions, steps, signBytes);
  texts.forEach((text, place) => {
    meanings.set(place, text);
  });
  return meanings;
}

/** How many places are roughly more like a question than one of them. */
function ahead(meanings: Meanings, asked: Float32Array, place: number): number {
  const sums = new Float32Array(count);
  meanings.addRough(asked, 1, sums, count);
  return sums.filter((sum) => sum > sums[place]!).length;
}

const near = (text: Float32Array, seed: number) => {
  const [other] = directions(1, seed);
  return unit(Float32Array.from(text, (value, d) => 0.5 * value + 0.87 * other![d]!));
};

describe("meanings", () => {
  it("finds by signs alone whom a question is about", () => {
    const meanings = filled();
    for (let place = 0; place < 40; place++) {
      expect(ahead(meanings, near(texts[place]!, 100 + place), place)).toBeLessThan(count / 50);
    }
  });

  it("forgets the signs of whoever had the place before", () => {
    const meanings = filled();
    const [before, after] = [texts[3]!, directions(1, 9)[0]!];
    meanings.set(3, after);
    const fresh = new Meanings(dimensions, steps, signBytes);
    fresh.set(0, after);
    const [kept, alone] = [new Float32Array(count), new Float32Array(1)];
    meanings.addRough(before, 1, kept, count);
    fresh.addRough(before, 1, alone, 1);
    expect(kept[3]).toBe(alone[0]);
    meanings.remove(3);
    expect(meanings.likeness(after, 3, meanings.mean())).toBe(0);
  });

  it("measures the cosine from the mean, and anew when the mean moves", () => {
    const meanings = filled();
    const check = () => {
      const mean = meanings.mean();
      const asked = meanings.apartOf(near(texts[5]!, 7), mean);
      for (const place of [0, 5, 1999]) {
        expect(meanings.likeness(asked, place, mean)).toBeCloseTo(dot(asked, meanings.apartOf(texts[place]!, mean)), 5);
      }
    };
    check();
    for (let place = 10; place < 1500; place++) meanings.set(place, texts[5]!);
    check();
  });

  it("finds a lone text like nothing, since it is its own mean", () => {
    const meanings = new Meanings(dimensions, steps, signBytes);
    meanings.set(0, texts[0]!);
    expect(meanings.likeness(texts[1]!, 0, meanings.mean())).toBe(0);
  });
});

describe("grown", () => {
  const transfer = ArrayBuffer.prototype.transfer;
  it.each(["with transfer", "as on Node 20"])("keeps the numbers and ends in zeros, %s", (how) => {
    if (how === "as on Node 20") Object.assign(ArrayBuffer.prototype, { transfer: undefined });
    try {
      expect([...grown(Int32Array.of(7, -1), 4)]).toEqual([7, -1, 0, 0]);
      expect([...grown(Uint8Array.of(255), 2)]).toEqual([255, 0]);
    } finally {
      Object.assign(ArrayBuffer.prototype, { transfer });
    }
  });
});
