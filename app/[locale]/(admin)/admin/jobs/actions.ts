"use server";

import { defineAction } from "@/lib/auth/define-action";
import { deadJobInput } from "@/lib/outbox/input";
import { dropJob, retryJob } from "@/lib/outbox/retry-job";

export const retryJobAction = defineAction(deadJobInput, retryJob, { done: "jobs.result.retried" });
export const dropJobAction = defineAction(deadJobInput, dropJob, { done: "jobs.result.dropped" });
