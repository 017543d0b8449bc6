import type { Metadata } from "next";
import { FieldIndex } from "@/components/public/field-index";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { pageContext } from "@/lib/auth/page-context";
import { publicFigures } from "@/lib/needs/public-figures";
import { alternates } from "../alternates";
import { fieldNames } from "../field-names";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, locale } = await pageContext(params);
  return {
    title: t("public.fields.title"),
    description: t("public.fields.description"),
    alternates: alternates(locale, "/fields", null),
  };
}

export default async function FieldsPage({ params }: Props) {
  const { ctx, t, href } = await pageContext(params);
  const [names, figures] = await Promise.all([fieldNames(ctx), publicFigures(ctx)]);
  return (
    <>
      <PageHeader title={t("public.fields.title")} description={t("public.fields.description")} />
      <div className="grid gap-10">
        {names.list
          .filter((field) => !field.parentCode)
          .map((top) => (
            <section key={top.code} id={`field-${top.code}`} aria-labelledby={`title-${top.code}`}>
              <div className="mb-2 flex flex-wrap items-baseline gap-x-4 border-b-2 border-line pb-1">
                <h2 id={`title-${top.code}`} className="text-lg">
                  {top.code} {top.name}
                </h2>
                <TextLink
                  href={href(`/needs?field=${top.code}`)}
                  className="tabular inline-flex min-h-11 items-center text-sm"
                >
                  {t("public.fields.needs", { count: figures.byField[top.code] ?? 0 })}
                </TextLink>
                <TextLink
                  href={href(`/experts?field=${top.code}`)}
                  className="tabular inline-flex min-h-11 items-center text-sm"
                >
                  {t("public.fields.experts", { count: figures.expertsByField[top.code] ?? 0 })}
                </TextLink>
              </div>
              <FieldIndex
                t={t}
                href={href}
                fields={names.list.filter((field) => field.parentCode === top.code)}
                figures={figures}
              />
            </section>
          ))}
      </div>
    </>
  );
}
