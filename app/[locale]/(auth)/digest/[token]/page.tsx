import type { Metadata } from "next";
import { LinkExpired } from "@/components/digests/link-expired";
import { PauseForm } from "@/components/digests/pause-form";
import { pageContext } from "@/lib/auth/page-context";
import { digestState } from "@/lib/digests/pause-digest";
import { formatDate } from "@/lib/i18n/format";
import { deployment } from "@/lib/platform/settings";
import { pauseDigestAction } from "./actions";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: (await pageContext(params)).t("digests.pause.title"),
    robots: { index: false },
    referrer: "same-origin",
  };
}

/** Pauses the weekly summary without signing in; opening the link changes nothing. */
export default async function PauseDigestPage({ params }: Props) {
  const { ctx, t, locale } = await pageContext(params);
  const { token } = await params;
  const [state, site] = await Promise.all([digestState(ctx, token), deployment(ctx)]);
  if (!state) return <LinkExpired t={t} title={t("digests.pause.title")} phone={site.phone} />;
  return (
    <PauseForm
      t={t}
      token={token}
      pausedUntil={state.pausedUntil && formatDate(locale, state.pausedUntil)}
      action={pauseDigestAction}
    />
  );
}
