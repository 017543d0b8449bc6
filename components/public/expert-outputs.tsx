import { Notice } from "@/components/ui/notice";
import type { ExpertView } from "@/lib/experts/get-expert";
import type { Translate } from "@/lib/i18n/translate";

/** What an expert can do, with what shows it. */
export function ExpertOutputs({ expert, t }: { expert: ExpertView; t: Translate }) {
  return (
    <article className="grid content-start gap-8">
      {!expert.claimed && <Notice>{t("public.experts.unclaimed")}</Notice>}
      {expert.bio && (
        <section>
          <h2 className="mb-2 text-lg">{t("public.expert.bio")}</h2>
          <p className="prose-zh">{expert.bio}</p>
        </section>
      )}
      <Lines title={t("public.expert.directions")} lines={expert.directions} />
      {expert.outputs.length > 0 && (
        <section>
          <h2 className="mb-2 text-lg">{t("public.expert.outputs")}</h2>
          {expert.outputs.map(({ kind, rows }) => (
            <div key={kind} className="mt-4">
              <h3 className="text-base">
                {t(`vocabulary.outputKind.${kind}`)} <span className="tabular text-ink-muted">{rows.length}</span>
              </h3>
              <ul>
                {rows.map((row) => (
                  <li key={row.id} className="border-b border-line py-2.5">
                    <p className="leading-[1.7]">{row.title}</p>
                    <p className="flex flex-wrap gap-x-3 text-sm text-ink-muted">
                      {row.year && (
                        <span className="tabular">{t("public.expert.year", { year: String(row.year) })}</span>
                      )}
                      {row.stage && <span>{t(`vocabulary.outputStage.${row.stage}`)}</span>}
                    </p>
                    {row.abstract && (
                      <p className="mt-1 max-w-[46em] text-sm leading-[1.7] text-ink-muted">{row.abstract}</p>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      <Lines title={t("public.expert.equipment")} lines={expert.equipment} />
    </article>
  );
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2 text-lg">{title}</h2>
      <ul className="grid list-disc gap-1 pl-5 leading-[1.7] marker:text-accent">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
