import { ChevronRight, CircleCheck } from "lucide-react";
import { TextLink } from "@/components/ui/text-link";
import type { Translate } from "@/lib/i18n/translate";
import type { Task } from "@/lib/reports/desk-tasks";

const tones = { danger: "text-danger", wait: "text-ink", none: "text-ink" };

/** What waits, as links with counts: the first thing on every home page. */
export function TaskList({ tasks, t, href }: { tasks: Task[]; t: Translate; href: (path: string) => string }) {
  return (
    <section aria-labelledby="waits">
      <h2 id="waits" className="mb-2 text-lg">
        {t("workspace.waits")}
      </h2>
      {tasks.length === 0 ? (
        <p className="flex items-center gap-2 rounded-lg border border-line bg-surface px-4 py-4 text-ink-muted">
          <CircleCheck aria-hidden="true" className="size-5 text-done" />
          {t("workspace.nothingWaits")}
        </p>
      ) : (
        <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
          {tasks.map((task) => (
            <li key={task.key} className="relative flex min-h-14 items-center gap-4 px-4 py-2.5 hover:bg-bg">
              <span className={`tabular min-w-10 text-end text-2xl font-semibold ${tones[task.tone ?? "none"]}`}>
                {task.count}
              </span>
              <span className="min-w-0 flex-1">
                <TextLink href={href(task.path)} quiet className="font-medium after:absolute after:inset-0">
                  {t(`workspace.task.${task.key}.title`, { count: task.count })}
                </TextLink>
                <span className="block text-sm text-ink-muted">{t(`workspace.task.${task.key}.next`)}</span>
              </span>
              <ChevronRight aria-hidden="true" className="size-4 text-ink-faint" />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
