import { ChevronDown } from "lucide-react";
import { CopyButton } from "@/components/ui/copy-button";
import { matchQuestion } from "@/lib/i18n/match-question";
import type { Translate } from "@/lib/i18n/translate";
import type { QuestionView } from "@/lib/matching/read-match";

type Side = QuestionView["to"];
type FirstQuestionsProps = {
  t: Translate;
  questions: readonly QuestionView[];
  /** Who is called how here: "问专家", "回复时先说清". The side that stands first is listed first. */
  labels: Partial<Record<Side, string>>;
  /** What goes before and after the questions when they are copied; absent = nothing to copy. */
  copied?: Partial<Record<Side, string>>;
  /** Behind a fold, for a list of many. */
  isFolded?: boolean;
};

/** What to ask first, by whom it is for, each short list ready to be pasted into a chat. */
export function FirstQuestions({ t, questions, labels, copied, isFolded = false }: FirstQuestionsProps) {
  const sides = (["expert", "firm"] as const).flatMap((side) => {
    const label = labels[side];
    const texts = questions.filter(({ to }) => to === side).flatMap((question) => matchQuestion(t, question) ?? []);
    return label && texts.length > 0 ? [{ side, label, texts }] : [];
  });
  if (sides.length === 0) return null;
  const list = (
    <div className={`grid gap-x-6 gap-y-2 text-sm ${isFolded && sides.length > 1 ? "sm:grid-cols-2" : ""}`}>
      {sides.map(({ side, label, texts }) => (
        <div key={side}>
          <div className="flex flex-wrap items-center justify-between gap-x-3">
            <p className="font-medium">{label}</p>
            {copied?.[side] && (
              <CopyButton
                text={messageOf(copied[side], texts)}
                label={t("matching.question.copy")}
                copiedLabel={t("shell.action.copied")}
                size="sm"
                variant="ghost"
              />
            )}
          </div>
          <ol className="mt-0.5 list-decimal pl-5">
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
  if (!isFolded) return list;
  return (
    <details className="group text-sm">
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-1 font-medium sm:min-h-8">
        {t("matching.question.fold", { count: sides.reduce((sum, { texts }) => sum + texts.length, 0) })}
        <ChevronDown aria-hidden="true" className="size-4 text-ink-muted group-open:rotate-180" />
      </summary>
      {list}
    </details>
  );
}

function messageOf(opening: string, texts: readonly string[]): string {
  if (texts.length === 1) return `${opening}\n${texts[0]}`;
  return [opening, ...texts.map((text, index) => `${index + 1}. ${text}`)].join("\n");
}
