import type { Translate } from "@/lib/i18n/translate";
import type { Reminder } from "./reminders";

const longest = 200;
const titleLength = 22;

export type Sender = { bureau: string; phone: string; deadline: string };

/** A polite text of at most 200 characters for WeChat, with as many titles as fit. */
export function reminderText(t: Translate, reminder: Reminder, sender: Sender): string {
  for (let shown = Math.min(3, reminder.items.length); shown > 0; shown -= 1) {
    const text = withTitles(t, reminder, sender, shown);
    if (text.length <= longest) return text;
  }
  return withTitles(t, reminder, sender, 0).slice(0, longest);
}

function withTitles(t: Translate, reminder: Reminder, sender: Sender, shown: number): string {
  const titles = reminder.items
    .slice(0, shown)
    .map((item) => t("reports.reminder.quote", { title: clipped(item.told) }));
  const rest = reminder.count > shown ? t("reports.reminder.more") : "";
  return t(`reports.reminder.text.${reminder.kind}`, {
    name: reminder.name,
    count: reminder.count,
    days: reminder.days,
    titles: titles.length > 0 ? titles.join(t("reports.reminder.comma")) + rest : "",
    deadline: sender.deadline,
    contact: sender.phone ? `${sender.bureau} ${sender.phone}` : sender.bureau,
  });
}

function clipped(title: string): string {
  return title.length > titleLength ? `${title.slice(0, titleLength - 1)}…` : title;
}
