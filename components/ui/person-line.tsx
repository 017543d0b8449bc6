import type { ReactNode } from "react";
import { TextLink } from "./text-link";

export function PersonLine(props: { name: string; detail?: ReactNode; href?: string; badge?: ReactNode }) {
  const { name, detail, href, badge } = props;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      {href ? (
        <TextLink href={href} quiet className="font-medium">
          {name}
        </TextLink>
      ) : (
        <span className="font-medium">{name}</span>
      )}
      {detail && <span className="text-sm text-ink-muted">{detail}</span>}
      {badge}
    </span>
  );
}
