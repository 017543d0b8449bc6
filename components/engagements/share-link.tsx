import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import type { View } from "./parts";

/** The expert's signed link, to be sent by WeChat or SMS: an answer needs no account. */
export function ShareLink({
  url,
  need,
  expert,
  view: { t },
}: {
  url: string;
  need: string;
  expert: string;
  view: View;
}) {
  const text = t("engagements.share.text", { expert, need, url });
  return (
    <Card title={t("engagements.share.title")}>
      <p className="text-sm text-ink-muted">{t("engagements.share.hint")}</p>
      <p className="my-2 rounded-md border border-line bg-raised p-3 text-sm break-all whitespace-pre-line">{text}</p>
      <CopyButton text={text} label={t("engagements.share.copy")} copiedLabel={t("shell.action.copied")} />
    </Card>
  );
}
