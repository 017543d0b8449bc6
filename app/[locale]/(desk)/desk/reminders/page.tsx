import type { Metadata } from "next";
import { ReminderList } from "@/components/reports/reminder-list";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { formatDate } from "@/lib/i18n/format";
import { addDays, shanghaiDay } from "@/lib/platform/clock";
import { deployment } from "@/lib/platform/settings";
import { reminderText } from "@/lib/reports/reminder-text";
import { listReminders } from "@/lib/reports/reminders";
import { reportRoles } from "@/lib/reports/roles";
import { remindAction } from "./actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("reports.reminder.title") };
}

export default async function RemindersPage({ params }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, reportRoles, "/desk/reminders");
  const [reminders, site] = await Promise.all([listReminders(ctx), deployment(ctx)]);
  const deadline = formatDate(locale, addDays(shanghaiDay(ctx.clock()), 3));
  const sender = { bureau: site.bureau[locale], phone: site.phone, deadline };
  return (
    <>
      <PageHeader
        breadcrumbsLabel={t("reports.where")}
        breadcrumbs={[
          { label: t("reports.title"), href: href("/desk/reports") },
          { label: t("reports.reminder.title") },
        ]}
        title={t("reports.reminder.title")}
        description={t("reports.reminder.description")}
      />
      <ReminderList
        t={t}
        lines={reminders.map((reminder) => ({ ...reminder, text: reminderText(t, reminder, sender) }))}
        action={remindAction}
        href={href}
        staff={ctx.actor.role !== "township"}
      />
    </>
  );
}
