/** Relative words from the server, the exact time on hover and for machines. */
export function TimeAgo({ iso, text, title }: { iso: string; text: string; title: string }) {
  return (
    <time dateTime={iso} title={title} className="tabular whitespace-nowrap">
      {text}
    </time>
  );
}
