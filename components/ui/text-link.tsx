import Link from "next/link";
import type { AnchorHTMLAttributes, ReactNode } from "react";
import { cx } from "./cx";

type BaseLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  href: string;
  children?: ReactNode;
  prefetch?: boolean;
};

/** A link without looks: next/link inside the site, a plain anchor for files, anchors and foreign addresses. */
export function BaseLink({ href, prefetch = false, ...rest }: BaseLinkProps) {
  if (/^(https?:)?\/\//.test(href)) return <a href={href} rel="noopener noreferrer" {...rest} />;
  const plain = !href.startsWith("/") || href.startsWith("/api/") || rest.download !== undefined;
  if (plain && !href.startsWith("?")) return <a href={href} {...rest} />;
  return <Link href={href} prefetch={prefetch} {...rest} />;
}

/** `quiet` underlines on hover only: for titles in lists, where every row is a link. */
export function TextLink({ quiet, className, ...rest }: BaseLinkProps & { quiet?: boolean }) {
  const look = quiet
    ? "text-ink hover:text-accent hover:underline"
    : "text-accent underline decoration-1 hover:text-accent-strong hover:decoration-2";
  return <BaseLink className={cx("underline-offset-4", look, className)} {...rest} />;
}
