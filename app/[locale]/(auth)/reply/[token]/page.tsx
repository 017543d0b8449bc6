import type { Metadata } from "next";
import { ReplyExpired, ReplyPageBody } from "@/components/engagements/reply-page";
import { pageContext } from "@/lib/auth/page-context";
import { getEngagement } from "@/lib/engagements/detail";
import { replyContext } from "@/lib/engagements/reply-view";
import { deployment } from "@/lib/platform/settings";
import { acceptByLink, declineByLink, referByLink } from "./actions";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: (await pageContext(params)).t("engagements.reply.title"),
    robots: { index: false },
    referrer: "same-origin",
  };
}

/** The expert's answer page: the link is the key, no account is needed, and only a POST answers. */
export default async function ReplyPage({ params }: Props) {
  const page = await pageContext(params);
  const { token } = await params;
  const [holder, site] = await Promise.all([replyContext(page.ctx, token), deployment(page.ctx)]);
  const engagement = holder && (await getEngagement(holder.ctx, holder.id));
  const view = { ...page, now: page.ctx.clock() };
  const bureau = { name: site.bureau[page.locale], phone: site.phone };
  if (!engagement) return <ReplyExpired view={view} bureau={bureau} />;
  return (
    <ReplyPageBody
      engagement={engagement}
      token={token}
      view={view}
      bureau={bureau}
      actions={{ accept: acceptByLink, decline: declineByLink, refer: referByLink }}
    />
  );
}
