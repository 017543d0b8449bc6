import { TextLink } from "@/components/ui/text-link";
import type { Translate } from "@/lib/i18n/translate";
import type { PublicFigures } from "@/lib/needs/public-figures";

type Field = { code: string; name: string };
type Props = {
  t: Translate;
  href: (path: string) => string;
  fields: Field[];
  figures: Pick<PublicFigures, "byField" | "expertsByField">;
};

/** Fields with what can be found in them; a count of nothing is no link. */
export function FieldIndex({ t, href, fields, figures }: Props) {
  return (
    <ul className="grid gap-x-10 sm:grid-cols-2">
      {fields.map((field) => (
        <li
          key={field.code}
          className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-1.5 text-base"
        >
          <span className="min-w-0">{field.name}</span>
          <span className="flex gap-4 text-sm">
            <Count
              label={t("public.fields.needs", { count: figures.byField[field.code] ?? 0 })}
              name={field.name}
              href={figures.byField[field.code] ? href(`/needs?field=${field.code}`) : null}
            />
            <Count
              label={t("public.fields.experts", { count: figures.expertsByField[field.code] ?? 0 })}
              name={field.name}
              href={figures.expertsByField[field.code] ? href(`/experts?field=${field.code}`) : null}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Count({ label, name, href }: { label: string; name: string; href: string | null }) {
  if (!href)
    return <span className="tabular inline-flex min-h-11 items-center text-ink-faint sm:min-h-8">{label}</span>;
  return (
    <TextLink
      href={href}
      aria-label={`${name} ${label}`}
      className="tabular inline-flex min-h-11 items-center sm:min-h-8"
    >
      {label}
    </TextLink>
  );
}
