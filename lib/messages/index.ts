import type { Locale } from "@/db/enums";
import enAdmin from "./en/admin.json";
import enAgreements from "./en/agreements.json";
import enAuth from "./en/auth.json";
import enDesk from "./en/desk.json";
import enDigests from "./en/digests.json";
import enEngagements from "./en/engagements.json";
import enExperts from "./en/experts.json";
import enForm from "./en/form.json";
import enImports from "./en/imports.json";
import enJobs from "./en/jobs.json";
import enLearning from "./en/learning.json";
import enMatching from "./en/matching.json";
import enNeeds from "./en/needs.json";
import enNotifications from "./en/notifications.json";
import enOpenData from "./en/openData.json";
import enOrganizations from "./en/organizations.json";
import enPublic from "./en/public.json";
import enReports from "./en/reports.json";
import enSavedSearches from "./en/savedSearches.json";
import enSearch from "./en/search.json";
import enShell from "./en/shell.json";
import enVocabulary from "./en/vocabulary.json";
import enWorkspace from "./en/workspace.json";
import zhAdmin from "./zh-CN/admin.json";
import zhAgreements from "./zh-CN/agreements.json";
import zhAuth from "./zh-CN/auth.json";
import zhDesk from "./zh-CN/desk.json";
import zhDigests from "./zh-CN/digests.json";
import zhEngagements from "./zh-CN/engagements.json";
import zhExperts from "./zh-CN/experts.json";
import zhForm from "./zh-CN/form.json";
import zhImports from "./zh-CN/imports.json";
import zhJobs from "./zh-CN/jobs.json";
import zhLearning from "./zh-CN/learning.json";
import zhMatching from "./zh-CN/matching.json";
import zhNeeds from "./zh-CN/needs.json";
import zhNotifications from "./zh-CN/notifications.json";
import zhOpenData from "./zh-CN/openData.json";
import zhOrganizations from "./zh-CN/organizations.json";
import zhPublic from "./zh-CN/public.json";
import zhReports from "./zh-CN/reports.json";
import zhSavedSearches from "./zh-CN/savedSearches.json";
import zhSearch from "./zh-CN/search.json";
import zhShell from "./zh-CN/shell.json";
import zhVocabulary from "./zh-CN/vocabulary.json";
import zhWorkspace from "./zh-CN/workspace.json";

/** One file a domain and language; the file's name is the first part of every key in it. */
export const catalogues = {
  "zh-CN": {
    admin: zhAdmin,
    agreements: zhAgreements,
    auth: zhAuth,
    desk: zhDesk,
    digests: zhDigests,
    engagements: zhEngagements,
    experts: zhExperts,
    form: zhForm,
    imports: zhImports,
    jobs: zhJobs,
    learning: zhLearning,
    matching: zhMatching,
    needs: zhNeeds,
    notifications: zhNotifications,
    openData: zhOpenData,
    organizations: zhOrganizations,
    public: zhPublic,
    reports: zhReports,
    savedSearches: zhSavedSearches,
    search: zhSearch,
    shell: zhShell,
    vocabulary: zhVocabulary,
    workspace: zhWorkspace,
  },
  en: {
    admin: enAdmin,
    agreements: enAgreements,
    auth: enAuth,
    desk: enDesk,
    digests: enDigests,
    engagements: enEngagements,
    experts: enExperts,
    form: enForm,
    imports: enImports,
    jobs: enJobs,
    learning: enLearning,
    matching: enMatching,
    needs: enNeeds,
    notifications: enNotifications,
    openData: enOpenData,
    organizations: enOrganizations,
    public: enPublic,
    reports: enReports,
    savedSearches: enSavedSearches,
    search: enSearch,
    shell: enShell,
    vocabulary: enVocabulary,
    workspace: enWorkspace,
  },
} as const;

export function messagesOf(locale: Locale): Record<string, unknown> {
  return catalogues[locale];
}
