import type { Metadata } from "next";
import { StopAlert } from "@/components/saved-searches/stop-alert";
import { pageContext } from "@/lib/auth/page-context";
import { alertOfLink } from "@/lib/saved-searches/stop-alert";
import { stopAlertAction } from "./actions";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: (await pageContext(params)).t("savedSearches.stop.title"),
    robots: { index: false },
    referrer: "same-origin",
  };
}

/** Switches off the alert of a saved search without signing in; opening the link changes nothing. */
export default async function StopAlertPage({ params }: Props) {
  const { ctx, t } = await pageContext(params);
  const { token } = await params;
  return <StopAlert t={t} token={token} saved={await alertOfLink(ctx, token)} action={stopAlertAction} />;
}
