import { DataTable } from "@/components/ui/data-table";
import type { Translate } from "@/lib/i18n/translate";
import type { QueueView } from "@/lib/outbox/queries";

const states = ["waiting", "running", "retrying", "done", "failed"] as const;

export function QueueTable({ t, queues }: { t: Translate; queues: QueueView[] }) {
  return (
    <DataTable
      label={t("jobs.queues")}
      rows={queues}
      rowKey={(queue) => queue.name}
      collapse
      columns={[
        { key: "name", header: t("jobs.kind"), primary: true, cell: (queue) => jobText(t, queue.name) },
        ...states.map((state) => ({
          key: state,
          header: t(`jobs.state.${state}`),
          numeric: true,
          cell: (queue: QueueView) => queue[state],
        })),
      ]}
    />
  );
}

/** "发送邮件" for "mail.deliver"; a queue's dot would nest in the catalogue. */
export function jobText(t: Translate, name: string): string {
  return t(`jobs.name.${name.replace(/[.-]/g, "_")}`);
}
