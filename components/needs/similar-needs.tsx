import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { SimilarNeed } from "@/lib/needs/queries";
import { StatusBadge } from "./need-badges";
import type { Reader } from "./reader";

/** Possible duplicates, so that one firm's need does not enter twice. */
export function SimilarNeeds({ needs, reader, base }: { needs: SimilarNeed[]; reader: Reader; base: string }) {
  const { t, href } = reader;
  if (needs.length === 0) return null;
  return (
    <Notice tone="wait" title={t("needs.similar.title")}>
      <ul className="grid gap-1">
        {needs.map((need) => (
          <li key={need.id} className="flex flex-wrap items-center gap-x-2">
            <TextLink href={href(`${base}/${need.id}`)}>
              {need.code} {need.title}
            </TextLink>
            <span className="text-sm text-ink-muted">{need.own ? t("needs.similar.sameFirm") : need.firm}</span>
            <StatusBadge status={need.status} t={t} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
