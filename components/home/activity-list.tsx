import { TextLink } from "@/components/ui/text-link";
import { TimeAgo } from "@/components/ui/time-ago";
import { Timeline } from "@/components/ui/timeline";
import type { ActivityView } from "@/lib/reports/desk-home";

export function ActivityList({ title, lines }: { title: string; lines: ActivityView[] }) {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="activity">
      <h2 id="activity" className="mb-3 text-lg">
        {title}
      </h2>
      <Timeline
        label={title}
        items={lines.map((line) => ({
          id: line.id,
          who: line.who,
          when: <TimeAgo iso={line.iso} text={line.ago} title={line.exact} />,
          what: line.href ? (
            <TextLink href={line.href} quiet className="font-normal">
              {line.sentence}
            </TextLink>
          ) : (
            <span className="font-normal">{line.sentence}</span>
          ),
        }))}
      />
    </section>
  );
}
