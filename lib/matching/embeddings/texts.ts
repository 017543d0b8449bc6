import { createHash } from "node:crypto";
import type { ExpertDoc, NeedDoc } from "../engine";

/** Characters that are sent: small models read about 500 tokens, and the rest would only cost. What says most stands first. */
const longest = 1_500;

/** The text of a need that is embedded: of a masked one its public words, since the engine reads no others. */
export function needText(need: NeedDoc): string {
  const targets = (need.indicators ?? []).map(({ name, target, unit }) =>
    [name, target, unit].filter(Boolean).join(" "),
  );
  return joined([need.title, need.problem, need.keywords?.join("，"), targets.join("，"), need.expected]);
}

export function expertText(expert: ExpertDoc): string {
  const outputs = expert.outputs ?? [];
  return joined([
    expert.discipline,
    expert.directions?.join("，"),
    outputs.map(({ title }) => title).join("，"),
    expert.bio,
    expert.equipment?.join("，"),
    ...outputs.map(({ abstract }) => abstract),
  ]);
}

/** Tells whether a text is still what was embedded. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

function joined(parts: (string | null | undefined)[]): string {
  const text = parts.filter((part) => part?.trim()).join("\n");
  // A cut pair of surrogates is no text.
  return text.slice(0, longest).toWellFormed();
}
