import { readStory } from "@/db/seed/read-story";
import { createEngine } from "@/lib/matching/engine";

/** All needs × all experts of the story: index, rank, explain the best ten of each. */
export function benchMatching(): void {
  const { needs, experts } = readStory();
  const technical = needs.filter((need) => need.type !== "non_technical");
  const timed = <Value>(work: () => Value): [Value, number] => {
    const start = performance.now();
    return [work(), performance.now() - start];
  };
  const profiles = new Map(experts.map((one) => [one.key, { id: one.key, ...one, fieldCodes: one.fields }]));
  const [engine, index] = timed(() => {
    const made = createEngine();
    for (const profile of profiles.values()) made.setExpert(profile);
    return made;
  });
  const docs = technical.map((need) => ({ ...need, id: need.key, fieldCode: need.field }));
  const [ranked, rank] = timed(() => docs.map((need) => engine.rankExperts(need, { top: 10 })));
  const [reasons, explain] = timed(() =>
    docs.reduce(
      (sum, need, at) =>
        sum +
        (ranked[at] ?? []).reduce(
          (count, { id }) => count + (engine.explain(need, profiles.get(id)!)?.reasons.length ?? 0),
          0,
        ),
      0,
    ),
  );
  const pairs = docs.length * experts.length;
  console.log(`matching: ${docs.length} needs × ${experts.length} experts = ${pairs} pairs`);
  console.log(
    `  index ${index.toFixed(0)} ms, rank all ${rank.toFixed(0)} ms (${((rank / pairs) * 1000).toFixed(1)} µs a pair), explain the best ten ${explain.toFixed(0)} ms (${reasons} reasons)`,
  );
}
