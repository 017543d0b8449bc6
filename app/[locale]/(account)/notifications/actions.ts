"use server";

import { defineAction } from "@/lib/auth/define-action";
import { markReadInput } from "@/lib/notifications/input";
import { markRead } from "@/lib/notifications/mark-read";

export const markReadAction = defineAction(markReadInput, markRead, { done: "notifications.result.read" });
