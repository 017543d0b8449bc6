import type { FormAction, MessageRef } from "@/lib/platform/form-state";

type Done = FormAction<{ id: string }>;
type Warned = FormAction<{ id: string; warning: MessageRef | null }>;

/** The acts that the shared detail page hands to its forms. */
export type EngagementActions = {
  accept: Warned;
  decline: Done;
  refer: Done;
  negotiate: Done;
  agree: Done;
  fail: Done;
  nextStep: Done;
  entry: FormAction<{ id: string; entryId: string }>;
  recommend: Warned;
};
