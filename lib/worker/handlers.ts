import { deliverMail } from "@/lib/mail/deliver-mail";
import { refreshExpertMatches } from "@/lib/matching/refresh-expert";
import { refreshNeedMatches } from "@/lib/matching/refresh-need";
import { expireNeeds } from "@/lib/needs/expire-needs";
import { readImport } from "@/lib/needs/import/read-import";
import { runImport } from "@/lib/needs/import/run-import";
import { refreshOrganizationDocuments } from "@/lib/needs/refresh-organization-documents";
import type { JobData, JobName } from "@/lib/outbox/queues";
import type { Context } from "@/lib/platform/context";

export type Handler<Name extends JobName> = (ctx: Context, data: JobData<Name>) => Promise<void>;

/** What the worker does with each job. A handler may run twice: it must come to the same end. */
export const handlers: { [Name in JobName]?: Handler<Name> } = {
  "mail.deliver": deliverMail,
  "matching.refresh-need": refreshNeedMatches,
  "matching.refresh-expert": refreshExpertMatches,
  "imports.read": readImport,
  "imports.run": runImport,
  "needs.expire": async (ctx) => {
    await expireNeeds(ctx);
  },
  "search.refresh-organization": refreshOrganizationDocuments,
};
