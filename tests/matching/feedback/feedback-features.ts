import type { Judged, JudgedPairs } from "./judged-pairs";
import type { KernelRidge } from "./kernel-ridge";

type Weighted = { level: number; weight: number };
const steps = [0, 1, 2];

/** Features from ratings: of the same need, of similar needs, and from the regression; about pairs that are not among them. */
export function feedbackFeatures(
  data: JudgedPairs,
  ridge: KernelRidge,
  rated: readonly Judged[],
): (pair: Judged) => number[] {
  const predict = ridge.learn(rated);
  const ofNeed = Map.groupBy(rated, (pair) => pair.need);
  const usual = shares(
    rated.map(({ level }) => ({ level, weight: 1 })),
    [0, 0, 0],
    0,
  );
  return (pair) => {
    const own = ofNeed.get(pair.need) ?? [];
    const prior = shares(
      own.map(({ level }) => ({ level, weight: 1 })),
      usual,
      3,
    );
    const near = own.map((other) => ({
      level: other.level,
      cosine: data.itemCosine(pair.item, other.item),
      latent: data.itemNearness(pair.item, other.item),
      kin: data.itemKinship(pair.item, other.item),
      score: data.score(other) - data.score(pair),
      fit: data.latentFit(other, "titles") - data.latentFit(pair, "titles"),
    }));
    const weigh = (weight: (other: (typeof near)[number]) => number, doubt: number) =>
      kernel(
        near.map((other) => ({ level: other.level, weight: weight(other) })),
        prior,
        doubt,
      );
    const closest = (key: "cosine" | "latent" | "kin", floor: number) =>
      [0, 1, 2, 3].map((level) =>
        Math.max(floor, ...near.filter((each) => each.level === level).map((each) => each[key])),
      );
    return [
      own.length,
      ...prior,
      ...weigh(({ cosine }) => cosine ** 2, 0.1),
      ...weigh(({ latent }) => Math.max(0, latent) ** 4, 0.2),
      ...weigh(({ cosine, kin }) => 0.6 * cosine + 0.4 * kin, 0.3),
      ...closest("cosine", 0),
      ...closest("latent", -1),
      ...closest("kin", 0),
      ...weigh(({ score }) => Math.exp(-((score / 8) ** 2)), 1),
      ...weigh(({ fit }) => Math.exp(-((fit / 0.12) ** 2)), 1),
      ...kernel(elsewhere(data, ofNeed, pair), usual, 0.05),
      ...predict(pair),
    ];
  };
}

function elsewhere(data: JudgedPairs, ofNeed: Map<string, Judged[]>, pair: Judged): Weighted[] {
  return data.neighbours(pair.need).flatMap(({ id, share }) =>
    (ofNeed.get(id) ?? []).flatMap(({ item, level }) => {
      const latent = Math.max(0, data.itemNearness(pair.item, item));
      const weight = Math.max(share, 0.01) * (data.itemCosine(pair.item, item) ** 2 + 0.3 * latent ** 4);
      return weight > 1e-4 ? [{ level, weight }] : [];
    }),
  );
}

/** Shares of levels above 0, 1 and 2, drawn to a prior, and the whole weight. */
function kernel(rated: readonly Weighted[], prior: readonly number[], doubt: number): number[] {
  return [...shares(rated, prior, doubt), rated.reduce((sum, { weight }) => sum + weight, 0)];
}

function shares(rated: readonly Weighted[], prior: readonly number[], doubt: number): number[] {
  const whole = rated.reduce((sum, { weight }) => sum + weight, 0) + doubt || 1;
  return steps.map((k) => {
    const above = rated.reduce((sum, { level, weight }) => sum + (level > k ? weight : 0), 0);
    return (above + doubt * prior[k]!) / whole;
  });
}
