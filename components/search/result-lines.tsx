import { chinese } from "@/components/needs/need-card";
import { TextLink } from "@/components/ui/text-link";
import type { SearchLine } from "@/lib/finding/present";
import type { Locale } from "@/lib/i18n/locale";
import { MarkedText } from "./marked-text";

/** Found records, a line each. */
export function ResultLines({ locale, items }: { locale: Locale; items: readonly SearchLine[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li
          key={item.id}
          lang={chinese(locale)}
          className="relative flex flex-wrap items-baseline gap-x-4 border-b border-line py-3"
        >
          <TextLink href={item.href} quiet className="after:absolute after:inset-0">
            <MarkedText parts={item.title} />
          </TextLink>
          {item.detail && <span className="text-sm text-ink-muted">{item.detail}</span>}
        </li>
      ))}
    </ul>
  );
}
