import type { CooperationMode, Industry, NeedType } from "@/db/enums";
import type { IndicatorView } from "./need-view";
import type { PublicState } from "./public-collection";

/** A need in a public list. `firm`, `township` and `wantedBy` are null in a masked one. */
export type PublicNeedCard = {
  id: string;
  code: string;
  title: string;
  problem: string;
  masked: boolean;
  fieldCode: string;
  industry: Industry;
  funds: string | null;
  fundsNegotiable: boolean;
  cooperation: CooperationMode[];
  state: PublicState;
  publishedAt: Date;
  firm: string | null;
  township: string | null;
  /** 共性需求: how many firms share it. */
  commonFirms: number | null;
  wantedBy: string | null;
};

/** The page of a need: of a masked one there is the public text and nothing of the firm's own words. */
export type PublicNeed = PublicNeedCard & {
  type: NeedType | null;
  products: string | null;
  expected: string;
  tried: string;
  keywords: string[];
  indicators: IndicatorView[];
};
