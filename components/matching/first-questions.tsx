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
};

/** What to ask first, by whom it is for, each short list ready to be pasted into a chat. */
export function FirstQuestions({ t, questions, labels, copied }: FirstQuestionsProps) {
  const sides = (["expert", "firm"] as const).flatMap((side) => {
    const label = labels[side];
    const texts = questions.filter(({ to }) => to === side).flatMap((question) => matchQuestion(t, question) ?? []);
    return label && texts.length > 0 ? [{ side, label, texts }] : [];
  });
  if (sides.length === 0) return null;
  return (
    <div className="grid gap-2 text-sm">
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
}

function messageOf(opening: string, texts: readonly string[]): string {
  if (texts.length === 1) return `${opening}\n${texts[0]}`;
  return [opening, ...texts.map((text, index) => `${index + 1}. ${text}`)].join("\n");
}
