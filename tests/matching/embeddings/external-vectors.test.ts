import { describe, expect, it } from "vitest";
import { createEngine } from "@/lib/matching/engine";
import { ExternalVectors } from "@/lib/matching/engine/external-vectors";
import { readEnv } from "@/lib/platform/env";

const need = { id: "n", title: "不锈钢线材酸洗后发黑", problem: "304线材酸洗后表面局部发黑,返工率高。" };
const experts = [
  { id: "a", directions: ["不锈钢线材酸洗"], bio: "酸洗后发黑的成因" },
  { id: "b", directions: ["表面钝化"], bio: "不锈钢钝化膜" },
  { id: "c", directions: ["大蒜脱水"], bio: "食品干燥" },
];
const vector = (...values: number[]) => Float32Array.from(values);

function filled() {
  const engine = createEngine();
  for (const doc of experts) engine.setExpert(doc);
  return engine;
}

describe("vectors from outside", () => {
  it("change nothing, to the last bit, where either side has none", () => {
    const plain = filled();
    const some = filled();
    some.setExpertEmbedding("b", vector(1, 0));
    some.setExpertEmbedding("c", vector(0, 1));
    const scores = plain.rankExperts(need);
    expect(some.rankExperts(need)).toEqual(scores);
    expect(plain.rankExperts({ ...need, embedding: vector(1, 0) })).toEqual(scores);
    const fused = some.scorePairs({ ...need, embedding: vector(1, 0) }, ["a", "b", "c"]);
    const alone = some.scorePairs(need, ["a", "b", "c"]);
    expect(fused[0]).toEqual(alone[0]);
    expect(fused[1]!.score).toBeGreaterThan(alone[1]!.score);
  });

  it("leave no trace when they go, and stay when the expert is replaced", () => {
    const engine = filled();
    const asked = { ...need, embedding: vector(1, 0.2) };
    const before = engine.rankExperts(asked);
    engine.setExpertEmbedding("a", vector(0.9, 0.1));
    engine.setExpertEmbedding("b", vector(0.1, 0.9));
    const fused = engine.rankExperts(asked);
    expect(fused).not.toEqual(before);
    engine.setExpert(experts[0]!);
    expect(engine.rankExperts(asked)).toEqual(fused);
    engine.setExpertEmbedding("a", null);
    engine.setExpertEmbedding("b", null);
    expect(engine.rankExperts(asked)).toEqual(before);
  });

  it("tell experts apart however close a model puts all of them, and are of one length", () => {
    const vectors = new ExternalVectors();
    vectors.set("a", vector(10, 1, 0));
    vectors.set("b", vector(10, 0, 1));
    const likeness = vectors.hear(vector(10, 0.8, 0));
    expect(likeness("a")).toBeGreaterThan(0.9);
    expect(likeness("b")).toBeLessThan(-0.9);
    expect(likeness("unknown")).toBe(0);
    expect(vectors.hear(vector(1, 2))("a")).toBe(0);
    expect(() => vectors.set("c", vector(1, 2))).toThrow(RangeError);
  });
});

describe("the endpoint's settings", () => {
  it.each([
    ["file:///etc/passwd", "m"],
    ["http://user:word@host/v1", "m"],
    ["http://host/v1", ""],
    ["", "m"],
  ])("refuse %s with model '%s'", (EMBEDDINGS_URL, EMBEDDINGS_MODEL) => {
    expect(() => readEnv({ EMBEDDINGS_URL, EMBEDDINGS_MODEL })).toThrow("EMBEDDINGS");
  });
});
