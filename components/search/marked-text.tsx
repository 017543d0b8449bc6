import type { Part } from "@/lib/finding/present";

/** A text with the found words marked. Pieces of text only: nothing of it is ever read as HTML. */
export function MarkedText({ parts }: { parts: readonly Part[] }) {
  let place = 0;
  return parts.map(({ text, marked }) => {
    const key = place;
    place += text.length;
    return marked ? (
      <mark key={key} className="rounded-sm bg-wait-soft text-inherit">
        {text}
      </mark>
    ) : (
      text
    );
  });
}
