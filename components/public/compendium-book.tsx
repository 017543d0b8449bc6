import { TextLink } from "@/components/ui/text-link";
import type { Translate } from "@/lib/i18n/translate";

type Part = { key: string; label: string; text: string };
type Entry = { code: string; title: string; href: string; parts: Part[] };
type Field = { code: string; name: string; needs: Entry[] };

/** The compendium for reading and printing: preface, contents, then each field on a page of its own. */
export function CompendiumBook({ t, preface, fields }: { t: Translate; preface: string[]; fields: Field[] }) {
  return (
    <>
      <section aria-labelledby="preface" className="mb-10">
        <h2 id="preface" className="mb-2 text-xl">
          {t("public.compendium.preface")}
        </h2>
        {preface.map((text) => (
          <p key={text} className="prose-zh mb-2">
            {text}
          </p>
        ))}
      </section>
      <nav aria-label={t("public.compendium.contents")} className="mb-10 no-print">
        <h2 className="mb-2 text-xl">{t("public.compendium.contents")}</h2>
        <ul>
          {fields.map((field) => (
            <li key={field.code}>
              <TextLink href={`#f${field.code}`} className="inline-flex min-h-11 items-center sm:min-h-8">
                {t("public.compendium.fieldCount", { field: field.name, count: field.needs.length })}
              </TextLink>
            </li>
          ))}
        </ul>
      </nav>
      {fields.length === 0 && <p>{t("public.compendium.empty")}</p>}
      {fields.map((field) => (
        <section key={field.code} aria-labelledby={`f${field.code}`} className="mb-12 print:break-before-page">
          <h2 id={`f${field.code}`} className="mb-4 border-b-2 border-accent pb-1 text-xl">
            {field.name}
          </h2>
          {field.needs.map((need) => (
            <article key={need.code} className="border-b border-line py-5">
              <h3 className="mb-2 text-lg">
                <TextLink href={need.href} quiet>
                  {need.title}
                </TextLink>
              </h3>
              <dl className="grid gap-1.5 text-base">
                {need.parts.map((part) => (
                  <div key={part.key} className="sm:grid sm:grid-cols-[8rem_minmax(0,1fr)] sm:gap-4">
                    <dt className="text-sm leading-[1.7] text-ink-muted">{part.label}</dt>
                    <dd className="leading-[1.7] whitespace-pre-line">{part.text}</dd>
                  </div>
                ))}
              </dl>
            </article>
          ))}
        </section>
      ))}
    </>
  );
}
