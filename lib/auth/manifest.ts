import type { Role } from "@/db/enums";
import type { AgreementAction } from "@/lib/agreements/policy";
import type { EngagementAction } from "@/lib/engagements/policy";
import type { fieldPolicy } from "@/lib/expertise/policy";
import type { ExpertAction } from "@/lib/experts/policy";
import type { ImportAction } from "@/lib/imports/policy";
import type { learningPolicy } from "@/lib/matching/learning/policy";
import type { MatchAction } from "@/lib/matching/policy";
import type { NeedAction } from "@/lib/needs/policy";
import type { organizationPolicy, setupPolicy } from "@/lib/organizations/policy";
import type { jobPolicy } from "@/lib/outbox/policy";
import type { ReportAction } from "@/lib/reports/policy";
import type { SavedSearchAction } from "@/lib/saved-searches/policy";
import type { InvitationAction, PersonAction } from "./people-policy";

/** A rule of a domain's policy table: whoever it lists may try, and the verb judges the record. */
export type PolicyRule =
  | `needs.${NeedAction}`
  | `imports.${ImportAction}`
  | `experts.${ExpertAction}`
  | `matching.${MatchAction}`
  | `engagements.${EngagementAction}`
  | `agreements.${AgreementAction}`
  | `reports.${ReportAction}`
  | `savedSearches.${SavedSearchAction}`
  | `organizations.${keyof typeof organizationPolicy}`
  | `setup.${keyof typeof setupPolicy}`
  | `fields.${keyof typeof fieldPolicy}`
  | `learning.${keyof typeof learningPolicy}`
  | `jobs.${keyof typeof jobPolicy}`
  | `people.${PersonAction}`
  | `invitations.${InvitationAction}`;

/**
 * Who gets through a door. "everyone": no fence; "link": whoever holds the signed link; "session": a session, whatever it
 * still owes; "record": judged record by record, and not found for all others.
 */
export type Access = "everyone" | "link" | "session" | "record" | readonly Role[];

const bureau = ["officer", "leader", "director", "admin"] as const;
const desk = ["township", ...bureau] as const;
const filing = ["township", "officer", "leader", "director"] as const;
const working = ["officer", "leader", "director"] as const;
const parties = ["enterprise", "expert", "university"] as const;
const everyRole = [...parties, ...desk] as const;

/** Every page by its path, without language and group. A person without the role gets 404, a visitor is sent to sign in. */
export const pages: Record<string, Access> = {
  "/": "everyone",
  "/needs": "everyone",
  "/needs/[code]": "record",
  "/experts": "everyone",
  "/experts/[id]": "record",
  "/fields": "everyone",
  "/stats": "everyone",
  "/compendium": "everyone",
  "/open-data": "everyone",
  "/search": "everyone",

  "/sign-in": "everyone",
  "/sign-in/code": "session",
  "/sign-in/next": "session",
  "/sign-in/role": "session",
  "/reset": "everyone",
  "/reset/code": "everyone",
  "/reset/mail": "everyone",
  "/reset/[token]": "link",
  "/invitation/[token]": "link",
  "/consent/[token]": "link",
  "/reply/[token]": "link",
  "/offer/[token]": "link",
  "/digest/[token]": "link",
  "/saved-search/[token]": "link",

  "/account": everyRole,
  "/account/authenticator": everyRole,
  "/account/searches": everyRole,
  "/account/searches/new": everyRole,
  "/notifications": everyRole,
  "/mailbox": "everyone",

  "/desk": desk,
  "/desk/inbox": desk,
  "/desk/needs/new": filing,
  "/desk/needs/common": working,
  "/desk/needs/[id]": desk,
  "/desk/needs/[id]/edit": filing,
  "/desk/needs/[id]/as/[reader]": filing,
  "/desk/import": desk,
  "/desk/import/[id]": desk,
  "/desk/match": bureau,
  "/desk/match/[needId]": bureau,
  "/desk/engagements": desk,
  "/desk/engagements/[id]": desk,
  "/desk/agreements": desk,
  "/desk/agreements/new": working,
  "/desk/agreements/[id]": desk,
  "/desk/reminders": desk,
  "/desk/reports": desk,
  "/desk/reports/bulletin": desk,
  "/desk/reports/records": desk,

  "/admin": ["admin"],
  "/admin/people": ["admin"],
  "/admin/people/[id]": ["admin"],
  "/admin/people/invite": ["admin"],
  "/admin/people/invitations": ["admin"],
  "/admin/people/invitations/[id]": ["admin"],
  "/admin/organizations": ["admin"],
  "/admin/organizations/new": ["admin"],
  "/admin/organizations/[id]": ["admin"],
  "/admin/groups": ["admin"],
  "/admin/groups/[id]": ["admin"],
  "/admin/taxonomy": ["admin"],
  "/admin/matching": ["admin"],
  "/admin/matching/decisions": ["admin"],
  "/admin/matching/replay": ["admin"],
  "/admin/audit": ["admin"],
  "/admin/jobs": ["admin"],
  "/admin/settings": ["admin"],

  "/workspace": parties,
  "/workspace/needs": ["enterprise"],
  "/workspace/needs/new": ["enterprise"],
  "/workspace/needs/[id]": ["enterprise"],
  "/workspace/needs/[id]/edit": ["enterprise"],
  "/workspace/matches": ["expert"],
  "/workspace/matches/[needId]": ["expert"],
  "/workspace/profile": ["expert"],
  "/workspace/experts": ["university"],
  "/workspace/experts/new": ["university"],
  "/workspace/experts/[expertId]": ["university"],
  "/workspace/experts/import": ["university"],
  "/workspace/experts/import/[id]": ["university"],
  "/workspace/experts/invite": ["university"],
  "/workspace/engagements": parties,
  "/workspace/engagements/new": parties,
  "/workspace/engagements/[id]": parties,
  "/workspace/agreements": parties,
  "/workspace/agreements/new": ["enterprise", "university"],
  "/workspace/agreements/[id]": parties,
};

/** Every method of every route handler. */
export const handlers: Record<string, Access | PolicyRule> = {
  "GET /api/auth/[...nextauth]": "everyone",
  "POST /api/auth/[...nextauth]": "everyone",
  "POST /api/auth/oidc": "everyone",
  "GET /api/health": "everyone",
  "POST /api/drafts": everyRole,
  "PUT /api/drafts": everyRole,
  "GET /api/files/[id]": "record",
  "POST /api/files/needs/[id]": "needs.edit",
  "POST /api/files/engagements/[id]": "engagements.addEntry",
  "POST /api/files/agreements/[id]": "agreements.uploadScan",
  "POST /api/import": "imports.create",
  "GET /api/import/[id]": "imports.read",
  "GET /api/import/[id]/problems": "imports.read",
  "GET /api/import/template": desk,
  "POST /api/import/experts": "imports.createExperts",
  "GET /api/import/experts/template": ["university"],
  "GET /api/compendium": "everyone",
  "GET /api/search/suggest": "everyone",
  "GET /api/v1/needs": "everyone",
  "OPTIONS /api/v1/needs": "everyone",
  "GET /api/v1/needs/[code]": "everyone",
  "OPTIONS /api/v1/needs/[code]": "everyone",
  "GET /api/v1/experts": "everyone",
  "OPTIONS /api/v1/experts": "everyone",
  "GET /api/v1/experts/[id]": "everyone",
  "OPTIONS /api/v1/experts/[id]": "everyone",
  "GET /api/v1/fields": "everyone",
  "OPTIONS /api/v1/fields": "everyone",
  "GET /api/v1/statistics": "everyone",
  "OPTIONS /api/v1/statistics": "everyone",
  "GET /api/v1/openapi.json": "everyone",
  "OPTIONS /api/v1/openapi.json": "everyone",
  "GET /api/v1/[...rest]": "everyone",
  "OPTIONS /api/v1/[...rest]": "everyone",
  "GET /feeds/needs.atom": "everyone",
  "GET /feeds/fields/[file]": "everyone",
  "GET /sitemap.xml": "everyone",
  "GET /sitemaps/[part]": "everyone",
  "GET /api/reports/export": "reports.export",
};

/** Every server action, by its file below app/[locale] and its name. */
export const actions: Record<string, Record<string, Access | PolicyRule>> = {
  "actions.ts": { endSession: "everyone" },
  "(auth)/sign-in/actions.ts": { signInAction: "everyone", showCodeAction: "session", takeRoleAction: "session" },
  "(auth)/reset/actions.ts": { askResetAction: "everyone", resetByCodeAction: "everyone", resetByLinkAction: "link" },
  "(auth)/invitation/[token]/actions.ts": { acceptInvitationAction: "link" },
  "(auth)/consent/[token]/actions.ts": { confirmByLinkAction: "link", refuseByLinkAction: "link" },
  "(auth)/reply/[token]/actions.ts": { acceptByLink: "link", declineByLink: "link", referByLink: "link" },
  "(auth)/offer/[token]/actions.ts": { applyByOfferAction: "link", hideByOfferAction: "link" },
  "(auth)/digest/[token]/actions.ts": { pauseDigestAction: "link" },
  "(account)/account/actions.ts": {
    editAccountAction: "people.editSelf",
    changePasswordAction: "people.editSelf",
    confirmTotpAction: "people.editSelf",
    disableTotpAction: "people.editSelf",
    revokeSessionAction: "people.editSelf",
    revokeOthersAction: "people.editSelf",
  },
  "(auth)/saved-search/[token]/actions.ts": { stopAlertAction: "link" },
  "(account)/account/searches/actions.ts": {
    saveSearchAction: "savedSearches.create",
    editSavedSearchAction: "savedSearches.edit",
    removeSavedSearchAction: "savedSearches.remove",
  },
  "(account)/notifications/actions.ts": { markReadAction: everyRole },
  "(admin)/admin/people/actions.ts": {
    inviteAction: "invitations.create",
    reissueAction: "invitations.reissue",
    revokeInvitationAction: "invitations.revoke",
    disablePersonAction: "people.disable",
    enablePersonAction: "people.enable",
    resetTotpAction: "people.resetTotp",
    changeRoleAction: "people.grantRole",
    revokeRoleAction: "people.revokeRole",
  },
  "(admin)/admin/organizations/actions.ts": {
    createOrganizationAction: "organizations.create",
    editOrganizationAction: "organizations.edit",
    verifyOrganizationAction: "organizations.verify",
    rejectOrganizationAction: "organizations.verify",
  },
  "(admin)/admin/groups/actions.ts": {
    createRoundAction: "setup.manage",
    editRoundAction: "setup.manage",
    closeRoundAction: "setup.manage",
    reopenRoundAction: "setup.manage",
    assignTownshipsAction: "setup.manage",
    addPlaceAction: "setup.manage",
    editPlaceAction: "setup.manage",
  },
  "(admin)/admin/taxonomy/actions.ts": { editFieldAction: "fields.manage" },
  "(admin)/admin/matching/actions.ts": {
    trainAction: "learning.train",
    activateAction: "learning.activate",
    deactivateAction: "learning.activate",
  },
  "(admin)/admin/jobs/actions.ts": { retryJobAction: "jobs.retry", dropJobAction: "jobs.retry" },
  "(admin)/admin/settings/actions.ts": { editDeploymentAction: "setup.manage" },
  "(desk)/desk/needs/actions.ts": {
    acceptNeedAction: "needs.accept",
    returnNeedAction: "needs.return",
    classifyNeedAction: "needs.classify",
    prepareNeedAction: "needs.prepare",
    requestConsentAction: "needs.requestConsent",
    recordConsentAction: "needs.confirmConsent",
    publishNeedAction: "needs.publish",
    unpublishNeedAction: "needs.unpublish",
    withdrawNeedAction: "needs.withdraw",
    closeNeedAction: "needs.close",
    transferNeedAction: "needs.transfer",
    renewNeedAction: "needs.renew",
    reopenNeedAction: "needs.reopen",
    solveNeedAction: "needs.solve",
    assignNeedAction: "needs.assign",
    submitNeedAction: "needs.submit",
    inviteReaderAction: "needs.invite",
    uninviteReaderAction: "needs.invite",
    batchNeedsAction: "needs.accept",
    saveNewNeedAction: "needs.create",
    saveNeedAction: "needs.edit",
  },
  "(desk)/desk/needs/common/actions.ts": {
    gatherNeedsAction: "needs.join",
    createCommonNeedAction: "needs.lead",
    joinCommonNeedAction: "needs.join",
    leaveCommonNeedAction: "needs.leave",
    dissolveCommonNeedAction: "needs.manage",
    nameMemberAction: "needs.manage",
    keepApartAction: "needs.keep",
  },
  "(desk)/desk/import/[id]/actions.ts": {
    confirmImportAction: "imports.run",
    retryImportAction: "imports.retry",
    discardImportAction: "imports.discard",
  },
  "(desk)/desk/match/actions.ts": {
    recommendAction: "matching.judge",
    recommendTopAction: "matching.judge",
    dismissAction: "matching.judge",
    withdrawAction: "matching.judge",
  },
  "(desk)/desk/reminders/actions.ts": { remindAction: "reports.remind" },
  "(workspace)/workspace/needs/actions.ts": {
    saveOwnNewNeedAction: "needs.create",
    saveOwnNeedAction: "needs.edit",
    submitOwnNeedAction: "needs.submit",
    confirmOwnConsentAction: "needs.confirmConsent",
    refuseOwnConsentAction: "needs.confirmConsent",
    withdrawOwnNeedAction: "needs.withdraw",
    leaveOwnCommonNeedAction: "needs.leave",
    renewOwnNeedAction: "needs.renew",
    solveOwnNeedAction: "needs.solve",
    discardDraftAction: everyRole,
  },
  "(workspace)/workspace/matches/actions.ts": {
    hideAction: "matching.hide",
    unhideAction: "matching.hide",
    applyAction: "engagements.apply",
  },
  "(workspace)/workspace/profile/actions.ts": {
    saveProfileAction: "experts.edit",
    confirmProfileAction: "experts.confirm",
    addOutputAction: "experts.edit",
    editOutputAction: "experts.edit",
    removeOutputAction: "experts.edit",
    capacityAction: "experts.pause",
    pauseAction: "experts.pause",
    avoidAction: "experts.avoid",
    unavoidAction: "experts.avoid",
  },
  "(workspace)/workspace/experts/actions.ts": {
    createExpertAction: "experts.create",
    inviteExpertAction: "invitations.create",
  },
  "(workspace)/workspace/experts/import/[id]/actions.ts": {
    confirmExpertImportAction: "imports.run",
    retryExpertImportAction: "imports.retry",
    discardExpertImportAction: "imports.discard",
  },
  "(workspace)/workspace/experts/invite/actions.ts": { inviteExpertsAction: "invitations.create" },
  "(workspace)/workspace/engagements/actions.ts": {
    acceptAction: "engagements.accept",
    declineAction: "engagements.decline",
    referAction: "engagements.refer",
    negotiateAction: "engagements.negotiate",
    agreeAction: "engagements.agree",
    failAction: "engagements.fail",
    nextStepAction: "engagements.setNextStep",
    entryAction: "engagements.addEntry",
    recommendAction: "engagements.recommend",
    applyAction: "engagements.apply",
    inviteAction: "engagements.invite",
  },
  "(workspace)/workspace/agreements/actions.ts": {
    draftAction: "agreements.draft",
    deskDraftAction: "agreements.draft",
    reviseAction: "agreements.revise",
    submitAction: "agreements.submit",
    confirmAction: "agreements.confirmA",
    approveAction: "agreements.approve",
    activateAction: "agreements.activate",
    completeAction: "agreements.complete",
    terminateAction: "agreements.terminate",
    evidenceAction: "agreements.recordEvidence",
    voidEvidenceAction: "agreements.voidEvidence",
    milestoneAction: "agreements.markMilestone",
  },
};
