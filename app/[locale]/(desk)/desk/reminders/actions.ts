"use server";

import { defineAction } from "@/lib/auth/define-action";
import { remindInput } from "@/lib/reports/input";
import { remindRecipient } from "@/lib/reports/remind-recipient";

export const remindAction = defineAction(remindInput, remindRecipient, {
  done: ({ people }) => ({ key: "reports.result.reminded", params: { people } }),
});
