import { chinese } from "@/components/needs/need-card";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";
import type { PublicNeed } from "@/lib/needs/public-view";

/** The need in its firm's words, or the public text of a masked one. */
export function PublicNeedText({ need, t, locale }: { need: PublicNeed; t: Translate; locale: Locale }) {
  const lang = chinese(locale);
  return (
    <article className="grid content-start gap-8">
      {need.masked && <Notice>{t("public.need.maskedNote")}</Notice>}
      <Part title={t("public.need.problem")} text={need.problem} lang={lang} />
      {need.indicators.length > 0 && (
        <section className="min-w-0">
          <h2 className="mb-2 text-lg">{t("public.need.indicators")}</h2>
          <DataTable
            label={t("public.need.indicators")}
            rows={need.indicators.map((line, index) => ({ ...line, index }))}
            rowKey={(row) => String(row.index)}
            collapse
            columns={[
              { key: "name", header: t("public.need.indicator"), primary: true, cell: (row) => row.name },
              { key: "present", header: t("public.need.present"), cell: (row) => row.present || "—" },
              { key: "target", header: t("public.need.target"), cell: (row) => row.target || "—" },
              { key: "unit", header: t("public.need.unit"), cell: (row) => row.unit || "—" },
              { key: "method", header: t("public.need.method"), cell: (row) => row.method || "—" },
            ]}
          />
        </section>
      )}
      <Part title={t("public.need.expected")} text={need.expected} lang={lang} />
      <Part title={t("public.need.tried")} text={need.tried} lang={lang} />
    </article>
  );
}

function Part({ title, text, lang }: { title: string; text: string; lang?: string }) {
  if (!text) return null;
  return (
    <section>
      <h2 className="mb-2 text-lg">{title}</h2>
      <p className="prose-zh" lang={lang}>
        {text}
      </p>
    </section>
  );
}
