import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { LinkButton } from "./button";
import { cx } from "./cx";
import { ScrollBox } from "./scroll-box";

type SplitViewProps = {
  list: ReactNode;
  detail: ReactNode;
  listLabel: string;
  detailLabel: string;
  selected?: boolean;
  back?: { href: string; label: string };
};

/** List left, detail right. On narrow screens one of them: the list, or the chosen record with a way back. */
export function SplitView({ list, detail, listLabel, detailLabel, selected, back }: SplitViewProps) {
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(20rem,2fr)_3fr]">
      <section aria-label={listLabel} className={cx("min-w-0", selected && "max-lg:hidden")}>
        {list}
      </section>
      <ScrollBox
        label={detailLabel}
        className={cx("min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)]", !selected && "max-lg:hidden")}
      >
        {selected && back && (
          <LinkButton
            href={back.href}
            variant="ghost"
            size="sm"
            className="mb-2 lg:hidden"
            icon={<ArrowLeft aria-hidden="true" />}
          >
            {back.label}
          </LinkButton>
        )}
        {detail}
      </ScrollBox>
    </div>
  );
}
