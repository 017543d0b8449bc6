"use server";

import { defineAction } from "@/lib/auth/define-action";
import { stopAlertInput } from "@/lib/saved-searches/input";
import { stopAlert } from "@/lib/saved-searches/stop-alert";

export const stopAlertAction = defineAction(stopAlertInput, stopAlert, { done: "savedSearches.result.stopped" });
