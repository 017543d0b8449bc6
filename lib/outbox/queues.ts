import { z } from "zod";

/** Every job by its queue. Data carry ids only; the job reads what it needs when it runs. */
export const jobs = {
  "mail.deliver": z.object({ messageId: z.uuid() }),
  "matching.refresh-need": z.object({ needId: z.uuid() }),
  "matching.refresh-expert": z.object({ expertId: z.uuid() }),
  "matching.find-duplicates": z.object({ needIds: z.array(z.uuid()) }),
  "matching.check-import": z.object({ importId: z.uuid() }),
  "matching.refresh-all": z.object({}),
  "matching.learn": z.object({}),
  "matching.embed": z.object({}),
  "imports.read": z.object({ importId: z.uuid() }),
  "imports.run": z.object({ importId: z.uuid() }),
  "imports.sweep": z.object({}),
  "files.remove": z.object({ fileId: z.uuid() }),
  "housekeeping.clean": z.object({}),
  "digests.start": z.object({}),
  "digests.send": z.object({ userId: z.uuid() }),
  "saved-searches.alert-now": z.object({}),
  "saved-searches.alert-daily": z.object({}),
  "needs.expire": z.object({}),
  "limits.forget": z.object({}),
  "search.sync": z.object({}),
  "search.reconcile": z.object({}),
  "search.count-terms": z.object({}),
  "search.refresh-organization": z.object({ organizationId: z.uuid() }),
} as const;

export type JobName = keyof typeof jobs;
export type JobData<Name extends JobName> = z.infer<(typeof jobs)[Name]>;

/** Where jobs go that failed for good; an admin sees them and can send them again. */
export const deadLetterQueue = "dead-letters";

/** Retries with growing pauses: about 5, 10, 20, 40, 80 s. */
export const queueOptions = {
  retryLimit: 5,
  retryDelay: 5,
  retryBackoff: true,
  expireInSeconds: 900,
  deadLetter: deadLetterQueue,
} as const;
