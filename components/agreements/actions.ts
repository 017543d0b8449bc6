import type { FormAction } from "@/lib/platform/form-state";

type Done = FormAction<{ id: string }>;

/** The acts that the shared detail page hands to its forms. */
export type AgreementActions = {
  revise: FormAction<{ id: string; changed: boolean; voided: number }>;
  submit: Done;
  confirm: FormAction<{ id: string; sealed: boolean }>;
  approve: Done;
  activate: FormAction<{ id: string; code: string }>;
  complete: Done;
  terminate: Done;
  evidence: FormAction<{ id: string; evidenceId: string }>;
  voidEvidence: Done;
  milestone: Done;
};
