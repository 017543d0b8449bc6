import type { HTMLAttributes, ReactNode } from "react";
import { cx } from "./cx";
import { TextLink } from "./text-link";

type CardProps = Omit<HTMLAttributes<HTMLElement>, "title"> & {
  title?: ReactNode;
  level?: 2 | 3;
  href?: string;
  actions?: ReactNode;
  footer?: ReactNode;
  padding?: boolean;
  as?: "section" | "article" | "div" | "li";
};

export function Card(props: CardProps) {
  const {
    title,
    level = 2,
    href,
    actions,
    footer,
    padding = true,
    as: Tag = "section",
    className,
    children,
    ...rest
  } = props;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <Tag className={cx("rounded-lg border border-line bg-surface", className)} {...rest}>
      {(title || actions) && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 pt-3.5 pb-2 sm:px-5">
          {title && (
            <Heading className="text-lg">
              {href ? (
                <TextLink href={href} quiet>
                  {title}
                </TextLink>
              ) : (
                title
              )}
            </Heading>
          )}
          {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
        </div>
      )}
      <div className={cx(padding && "px-4 pb-4 sm:px-5 sm:pb-5", padding && !title && !actions && "pt-4 sm:pt-5")}>
        {children}
      </div>
      {footer && <div className="border-t border-line px-4 py-2.5 text-sm text-ink-muted sm:px-5">{footer}</div>}
    </Tag>
  );
}
