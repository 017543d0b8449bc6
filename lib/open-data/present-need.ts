import type { z } from "zod";
import type { FundBand } from "@/db/enums";
import type { PublicNeed, PublicNeedCard } from "@/lib/needs/public-view";
import { shanghaiDay } from "@/lib/platform/clock";
import { yuanToFen } from "@/lib/platform/money";
import type { need, needSummary } from "./answers";
import type { Labels } from "./labels";

/** A need of the public list as the open data gives it. */
export function presentNeedSummary(card: PublicNeedCard, labels: Labels): z.input<typeof needSummary> {
  const band = fundBandOf(card);
  return {
    code: card.code,
    url: labels.url(`/needs/${card.code}`),
    title: card.title,
    problem: card.problem,
    masked: card.masked,
    state: labels.of("public.state", card.state),
    field: labels.field(card.fieldCode),
    industry: labels.of("vocabulary.industry", card.industry),
    cooperation: card.cooperation.map((way) => labels.of("vocabulary.cooperation", way)),
    funds: {
      amount_yuan: card.fundsNegotiable ? null : card.funds,
      negotiable: card.fundsNegotiable,
      band: band && labels.of("vocabulary.fundBand", band),
    },
    firm: card.firm,
    township: card.township,
    shared_by_firms: card.commonFirms !== null && card.commonFirms > 1 ? card.commonFirms : null,
    wanted_by: card.wantedBy,
    published_on: shanghaiDay(card.publishedAt),
  };
}

/** The page of a need as the open data gives it. */
export function presentNeed(view: PublicNeed, labels: Labels): z.input<typeof need> {
  return {
    ...presentNeedSummary(view, labels),
    type: view.type && labels.of("vocabulary.needType", view.type),
    products: view.products,
    expected: view.expected,
    tried: view.tried,
    keywords: view.keywords,
    indicators: view.indicators,
  };
}

/** The band that an amount lies in; the same limits as in the filter of the public list (10,000 yuan each). */
function fundBandOf({ funds, fundsNegotiable }: PublicNeedCard): FundBand | null {
  if (fundsNegotiable) return "negotiable";
  if (funds === null) return null;
  const fen = yuanToFen(funds);
  const limit = (amount: number) => BigInt(amount) * 1_000_000n;
  if (fen <= limit(100)) return "up_to_100";
  if (fen <= limit(500)) return "100_to_500";
  return fen <= limit(1000) ? "500_to_1000" : "over_1000";
}
