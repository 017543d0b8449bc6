/** A quote with the words that tie it to the other side marked. */
export function MarkedQuote({ text, terms }: { text: string; terms: readonly string[] }) {
  return (
    <q className="leading-[1.7] before:content-['“'] after:content-['”']">
      {partsOf(text, terms).map((part, index) =>
        part.marked ? (
          <mark key={index} className="rounded-sm bg-accent-soft px-0.5 font-medium text-accent-strong">
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </q>
  );
}

/** Cuts a text at every occurrence of a term, longest terms first, whatever their case. */
function partsOf(text: string, terms: readonly string[]): { text: string; marked: boolean }[] {
  const words = [...new Set(terms.filter(Boolean))].sort((a, b) => b.length - a.length);
  if (words.length === 0) return [{ text, marked: false }];
  const pattern = new RegExp(`(${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`, "giu");
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, marked: index % 2 === 1 }))
    .filter((part) => part.text !== "");
}
