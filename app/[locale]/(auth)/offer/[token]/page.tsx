import type { Metadata } from "next";
import { LinkExpired } from "@/components/digests/link-expired";
import { OfferPageBody } from "@/components/digests/offer-page";
import { pageContext } from "@/lib/auth/page-context";
import { offerContext } from "@/lib/digests/offer-context";
import { matchedNeed } from "@/lib/matching/expert-queries";
import { deployment } from "@/lib/platform/settings";
import { applyByOfferAction, hideByOfferAction } from "./actions";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: (await pageContext(params)).t("digests.offer.title"),
    robots: { index: false },
    referrer: "same-origin",
  };
}

/** An expert answers one need of the weekly summary: the link is the key, and only a POST answers. */
export default async function OfferPage({ params }: Props) {
  const page = await pageContext(params);
  const { token } = await params;
  const [holder, site] = await Promise.all([offerContext(page.ctx, token), deployment(page.ctx)]);
  const need = holder && (await matchedNeed(holder.ctx, holder.needId));
  if (!need) return <LinkExpired t={page.t} title={page.t("digests.offer.title")} phone={site.phone} />;
  return (
    <OfferPageBody
      t={page.t}
      locale={page.locale}
      need={need}
      token={token}
      phone={site.phone}
      apply={applyByOfferAction}
      hide={hideByOfferAction}
    />
  );
}
