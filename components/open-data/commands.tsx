import { CopyButton } from "@/components/ui/copy-button";
import { ScrollBox } from "@/components/ui/scroll-box";
import type { Translate } from "@/lib/i18n/translate";

/** Lines for a terminal, each with what it does. */
export function Commands({ t, commands }: { t: Translate; commands: { title: string; line: string }[] }) {
  return (
    <ol className="grid gap-5">
      {commands.map(({ title, line }) => (
        <li key={line} className="grid min-w-0 gap-2">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <span>{title}</span>
            <CopyButton size="sm" text={line} label={t("openData.use.copy")} copiedLabel={t("openData.use.copied")} />
          </div>
          <ScrollBox label={title} className="rounded-lg border border-line bg-surface">
            <pre className="p-3 text-sm">
              <code>{line}</code>
            </pre>
          </ScrollBox>
        </li>
      ))}
    </ol>
  );
}
