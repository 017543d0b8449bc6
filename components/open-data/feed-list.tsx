import { TextLink } from "@/components/ui/text-link";

/** Addresses for a feed reader: all needs, and each field of the first level. */
export function FeedList({ feeds }: { feeds: { title: string; href: string }[] }) {
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2">
      {feeds.map(({ title, href }) => (
        <li key={href}>
          <TextLink href={href} className="inline-flex min-h-11 items-center sm:min-h-8">
            {title}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
