import { sendDigest } from "@/lib/digests/send-digest";
import { startDigests } from "@/lib/digests/start-digests";
import { removeFile } from "@/lib/files/remove-file";
import { countAllTerms } from "@/lib/finding/rebuild";
import { cleanUp } from "@/lib/housekeeping/clean";
import { sweepImports } from "@/lib/imports/sweep-imports";
import { deliverMail } from "@/lib/mail/deliver-mail";
import { checkImport } from "@/lib/matching/duplicates/check-import";
import { findDuplicates } from "@/lib/matching/duplicates/find-duplicates";
import { askForVectors } from "@/lib/matching/embeddings/ask-for-vectors";
import { embedWaiting } from "@/lib/matching/embeddings/embed-waiting";
import { trainModel } from "@/lib/matching/learning/train-model";
import { refreshAllMatches } from "@/lib/matching/refresh-all";
import { refreshExpertMatches } from "@/lib/matching/refresh-expert";
import { refreshNeedMatches } from "@/lib/matching/refresh-need";
import { expireNeeds } from "@/lib/needs/expire-needs";
import { refreshOrganizationDocuments } from "@/lib/needs/refresh-organization-documents";
import type { JobData, JobName } from "@/lib/outbox/queues";
import type { Context } from "@/lib/platform/context";
import { forgetOldTries } from "@/lib/platform/rate-limit";
import { sendAlertsNow, sendDailyAlerts } from "@/lib/saved-searches/send-alerts";
import { reconcileJob, syncJob } from "@/lib/search/meilisearch/sync-jobs";
import { searchCollections } from "./collections";
import { readAnyImport, runAnyImport } from "./imports";

export type Handler<Name extends JobName> = (ctx: Context, data: JobData<Name>) => Promise<void>;

/** What the worker does with each job. A handler may run twice: it must come to the same end. */
export const handlers: { [Name in JobName]?: Handler<Name> } = {
  "mail.deliver": deliverMail,
  "matching.refresh-need": async (ctx, data) => {
    await refreshNeedMatches(ctx, data);
    await askForVectors(ctx);
  },
  "matching.refresh-expert": async (ctx, data) => {
    await refreshExpertMatches(ctx, data);
    await askForVectors(ctx);
  },
  "matching.find-duplicates": findDuplicates,
  "matching.check-import": checkImport,
  "matching.refresh-all": async (ctx) => {
    await refreshAllMatches(ctx);
  },
  "matching.learn": async (ctx) => {
    await trainModel(ctx);
  },
  "matching.embed": embedWaiting,
  "imports.read": readAnyImport,
  "imports.run": runAnyImport,
  "imports.sweep": async (ctx) => {
    await sweepImports(ctx);
  },
  "files.remove": (ctx, data) => removeFile(ctx, data),
  "housekeeping.clean": cleanUp,
  "digests.start": async (ctx) => {
    await startDigests(ctx);
  },
  "digests.send": async (ctx, data) => {
    await sendDigest(ctx, data);
  },
  "saved-searches.alert-now": async (ctx) => {
    await sendAlertsNow(ctx);
  },
  "saved-searches.alert-daily": async (ctx) => {
    await sendDailyAlerts(ctx);
  },
  "needs.expire": async (ctx) => {
    await expireNeeds(ctx);
  },
  "limits.forget": forgetOldTries,
  "search.sync": syncJob(searchCollections),
  "search.reconcile": reconcileJob(searchCollections),
  "search.count-terms": (ctx) => countAllTerms(ctx),
  "search.refresh-organization": refreshOrganizationDocuments,
};
