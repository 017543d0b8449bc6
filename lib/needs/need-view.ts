import type {
  CloseReason,
  ConsentMethod,
  ConsentState,
  CooperationMode,
  Industry,
  NeedStatus,
  NeedType,
  ReviewVerdict,
  Visibility,
} from "@/db/enums";
import type { NeedAction } from "./policy";

export type IndicatorView = { name: string; present: string; target: string; unit: string; method: string };
export type ReviewView = { id: string; verdict: ReviewVerdict; opinion: string; reviewer: string | null; at: Date };
export type NeedFileView = { id: string; name: string; purpose: string; bytes: number; createdAt: Date };

/** A need as one reader may see it: what is null is not for this reader. */
export type NeedView = {
  id: string;
  code: string;
  version: number;
  status: NeedStatus;
  statusSince: Date;
  /** The firm's own words, or the public ones of a masked need. */
  title: string;
  problem: string;
  type: NeedType | null;
  field: { code: string; zh: string; en: string } | null;
  industry: Industry | null;
  funds: string | null;
  fundsNegotiable: boolean;
  cooperation: readonly CooperationMode[];
  wantedBy: string | null;
  visibility: Visibility | null;
  /** 共性需求 of several firms; `firm` is its lead's. */
  common: boolean;
  publishedAt: Date | null;
  expiresOn: string | null;
  /** True where the reader gets the public text only. */
  masked: boolean;
  /** The rest of the text: empty for a reader of a masked need. */
  expected: string;
  tried: string;
  keywords: readonly string[];
  indicators: readonly IndicatorView[];
  firm: NeedFirm | null;
  contact: NeedContact | null;
  /** For the firm, its township and the bureau. */
  internal: NeedInternal | null;
  acts: readonly NeedAction[];
};

export type NeedFirm = {
  id: string;
  name: string;
  products: string | null;
  aboveScale: boolean;
  townshipId: string;
  township: string;
};
export type NeedContact = { name: string | null; title: string | null; phone: string | null };
export type NeedInternal = {
  ownTitle: string;
  ownProblem: string;
  publicTitle: string | null;
  publicProblem: string | null;
  consent: ConsentState;
  consentMethod: ConsentMethod | null;
  consentAt: Date | null;
  missing: readonly string[];
  fieldHint: string | null;
  intended: string;
  reporter: string | null;
  collectedOn: string | null;
  source: "import" | "form";
  ownerId: string | null;
  owner: string | null;
  group: string | null;
  closeReason: CloseReason | null;
  submittedAt: Date | null;
  acceptedAt: Date | null;
  finishedAt: Date | null;
  createdAt: Date;
  reviews: readonly ReviewView[];
  files: readonly NeedFileView[];
};

/** Everything about a need, before it is cut to a reader. Never leaves the server. */
export type NeedRecord = Omit<NeedView, "masked" | "firm" | "contact" | "internal"> & {
  firm: NeedFirm;
  contact: NeedContact;
  internal: NeedInternal;
};

export type Sight = { identity: boolean; contact: boolean; internal: boolean };

/** Cuts a need to what a reader of this sight may see; without identity a masked need is its public text and no more. */
export function projectNeed(need: NeedRecord, sight: Sight): NeedView {
  const masked = need.visibility === "masked" && !sight.identity;
  return {
    ...need,
    masked,
    title: masked ? (need.internal.publicTitle ?? "") : need.title,
    problem: masked ? (need.internal.publicProblem ?? "") : need.problem,
    expected: masked ? "" : need.expected,
    tried: masked ? "" : need.tried,
    keywords: masked ? [] : need.keywords,
    wantedBy: masked ? null : need.wantedBy,
    indicators: masked ? [] : need.indicators,
    firm: sight.identity ? need.firm : null,
    contact: sight.contact ? need.contact : null,
    internal: sight.internal ? need.internal : null,
  };
}

/** The sight that a kind of reader has of a published need: anybody, an expert who accepted, the firm itself. */
export function sightOf(reader: "public" | "expert" | "firm", visibility: Visibility | null): Sight {
  if (reader === "firm") return { identity: true, contact: true, internal: true };
  if (reader === "expert") return { identity: true, contact: true, internal: false };
  return { identity: visibility === "public", contact: false, internal: false };
}
