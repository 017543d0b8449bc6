/** Plain tuples of every closed vocabulary (DOMAIN.md). The only file of db/ that pure code may import. */

export const roles = [
  "enterprise",
  "expert",
  "university",
  "township",
  "officer",
  "leader",
  "director",
  "admin",
] as const;
export const staffRoles = ["officer", "leader", "director", "admin"] as const;
export const userStatuses = ["active", "disabled"] as const;
export const locales = ["zh-CN", "en"] as const;

export const organizationKinds = ["enterprise", "university", "institute"] as const;
export const verificationStates = ["unverified", "verified", "rejected"] as const;
export const industries = [
  "stainless",
  "machinery",
  "food",
  "textile",
  "solar",
  "materials",
  "biomed",
  "agriculture",
  "electronics",
  "chemical",
  "environment",
  "other",
] as const;
export const roundStates = ["open", "closed"] as const;

export const needTypes = [
  "technical_difficulty",
  "process_improvement",
  "product_development",
  "testing",
  "technology_introduction",
  "talent",
  "non_technical",
] as const;
export const cooperationModes = [
  "commissioned",
  "joint",
  "transfer",
  "licence",
  "equity",
  "consulting",
  "service",
  "long_term_expert",
  "joint_lab",
  "other",
] as const;
/** 公开方式: open, without the firm's name, or to invited readers only. */
export const visibilities = ["public", "masked", "directed"] as const;
export const fundBands = ["up_to_100", "100_to_500", "500_to_1000", "over_1000", "negotiable"] as const;
export const needStatuses = [
  "draft",
  "submitted",
  "returned",
  "accepted",
  "published",
  "engaged",
  "contracted",
  "solved",
  "partly_solved",
  "withdrawn",
  "expired",
  "closed",
] as const;
export const closeReasons = [
  "self_solved",
  "abandoned",
  "duplicate",
  "untrue",
  "no_expert",
  "no_funds",
  "transferred",
  "dissolved",
] as const;
export const consentStates = ["none", "requested", "confirmed", "refused"] as const;
/** "members": a common need stands on the consent of each of its members. */
export const consentMethods = ["link", "account", "form", "members"] as const;
export const needSources = ["import", "form"] as const;
export const reviewVerdicts = ["accepted", "returned", "transferred"] as const;

export const importKinds = ["needs", "experts"] as const;
export const importStates = ["uploaded", "preview", "running", "done", "failed", "discarded"] as const;
export const importActions = ["create", "update", "unchanged", "error"] as const;

export const outputKinds = ["paper", "patent", "project", "product"] as const;
export const outputStages = ["lab", "pilot", "small_batch", "scaled"] as const;
export const expertVisibilities = ["public", "members", "hidden"] as const;

export const matchDecisions = ["recommended", "dismissed"] as const;
export const dismissReasons = [
  "wrong_field",
  "wrong_scale",
  "wrong_stage",
  "too_far",
  "no_capacity",
  "conflict",
  "declined_before",
  "other",
] as const;

/** A trained model of what people decided: waits or was not better, orders the lists, or did so once. */
export const modelStates = ["candidate", "active", "retired"] as const;

export const engagementStatuses = [
  "invited",
  "interested",
  "declined",
  "referred",
  "negotiating",
  "agreed",
  "contracted",
  "failed",
] as const;
export const declineCodes = [
  "not_my_field",
  "no_time",
  "too_little_detail",
  "funds_too_low",
  "conflict",
  "too_far",
  "other",
] as const;
export const failureCodes = [
  "price",
  "technical_gap",
  "timing",
  "firm_silent",
  "expert_silent",
  "solved_elsewhere",
  "other",
] as const;
export const engagementOrigins = ["recommended", "applied", "invited"] as const;
export const sides = ["firm", "expert", "university", "bureau"] as const;
export const entryKinds = ["call", "visit", "campus", "online", "sample", "document", "message", "note"] as const;

export const agreementKinds = [
  "development_commissioned",
  "development_joint",
  "transfer",
  "licence",
  "consulting",
  "service",
  "framework",
  "platform",
  "workstation",
  "talent",
] as const;
/** 五技合同: the only kinds that move a need to 已签约. */
export const technicalContractKinds = [
  "development_commissioned",
  "development_joint",
  "transfer",
  "licence",
  "consulting",
  "service",
] as const;
export const agreementStatuses = ["draft", "confirming", "sealing", "effective", "completed", "terminated"] as const;
export const evidenceKinds = ["intent", "signed", "registered", "paid", "accepted", "benefit"] as const;
export const confirmationSides = ["party_a", "party_b"] as const;

export const filePurposes = ["attachment", "consent", "scan", "evidence", "import", "log"] as const;

export type Role = (typeof roles)[number];
export type StaffRole = (typeof staffRoles)[number];
export type Locale = (typeof locales)[number];
export type OrganizationKind = (typeof organizationKinds)[number];
export type VerificationState = (typeof verificationStates)[number];
export type Industry = (typeof industries)[number];
export type NeedType = (typeof needTypes)[number];
export type CooperationMode = (typeof cooperationModes)[number];
export type Visibility = (typeof visibilities)[number];
export type FundBand = (typeof fundBands)[number];
export type NeedStatus = (typeof needStatuses)[number];
export type CloseReason = (typeof closeReasons)[number];
export type ConsentState = (typeof consentStates)[number];
export type ConsentMethod = (typeof consentMethods)[number];
export type ReviewVerdict = (typeof reviewVerdicts)[number];
export type ImportState = (typeof importStates)[number];
export type ImportKind = (typeof importKinds)[number];
export type ImportAction = (typeof importActions)[number];
export type OutputKind = (typeof outputKinds)[number];
export type OutputStage = (typeof outputStages)[number];
export type ExpertVisibility = (typeof expertVisibilities)[number];
export type MatchDecision = (typeof matchDecisions)[number];
export type ModelState = (typeof modelStates)[number];
export type DismissReason = (typeof dismissReasons)[number];
export type EngagementStatus = (typeof engagementStatuses)[number];
export type DeclineCode = (typeof declineCodes)[number];
export type FailureCode = (typeof failureCodes)[number];
export type EngagementOrigin = (typeof engagementOrigins)[number];
export type Side = (typeof sides)[number];
export type EntryKind = (typeof entryKinds)[number];
export type AgreementKind = (typeof agreementKinds)[number];
export type AgreementStatus = (typeof agreementStatuses)[number];
export type EvidenceKind = (typeof evidenceKinds)[number];
export type ConfirmationSide = (typeof confirmationSides)[number];
export type FilePurpose = (typeof filePurposes)[number];

/** What can be searched for and saved, and when the person is told of something new. */
export const savedSearchKinds = ["need", "expert"] as const;
export type SavedSearchKind = (typeof savedSearchKinds)[number];
export const searchAlerts = ["at_once", "daily", "none"] as const;
export type SearchAlert = (typeof searchAlerts)[number];

/** Records whose texts an embedding endpoint turns into vectors. */
export const embeddedKinds = ["need", "expert"] as const;
export type EmbeddedKind = (typeof embeddedKinds)[number];

/** Why an embedding endpoint gives nothing: no answer, asked to slow down, turned away, an answer that makes no sense, other lengths than before. */
export const embeddingTroubles = ["unreachable", "limited", "refused", "garbage", "dimensions"] as const;
export type EmbeddingTrouble = (typeof embeddingTroubles)[number];
