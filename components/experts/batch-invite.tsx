"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import { SelectAll } from "@/components/ui/select-all";
import type { BatchResult } from "@/lib/auth/invite-experts-result";
import { type FormAction, idleForm } from "@/lib/platform/form-state";
import { IssuedInvitations, type IssuedLabels } from "./issued-invitations";

type BatchInviteProps = {
  people: readonly { id: string; label: string; hint: string; ticked: boolean }[];
  labels: IssuedLabels & { all: string; mail: string; links: string; hint: string };
  action: FormAction<BatchResult>;
};

/** Ticked experts are invited at once; the links of those without a mail come back to be copied or shown. */
export function BatchInvite({ people, labels, action }: BatchInviteProps) {
  const [state, dispatch, pending] = useActionState(action, idleForm);
  const wrong = state.message ?? Object.values(state.errors)[0]?.[0];
  return (
    <>
      {state.status === "ok" && state.data && <IssuedInvitations result={state.data} labels={labels} />}
      {state.status === "error" && wrong && (
        <Notice tone="danger" className="mb-4">
          {wrong.text}
        </Notice>
      )}
      <form action={dispatch} className="grid gap-4" aria-busy={pending || undefined}>
        <div className="flex items-center gap-1 px-3">
          <SelectAll name="ids[]" label={labels.all} />
          <span aria-hidden="true">{labels.all}</span>
        </div>
        <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
          {people.map((person) => (
            <li key={person.id} className="px-4 py-2">
              <Checkbox
                name="ids[]"
                value={person.id}
                defaultChecked={person.ticked}
                label={person.label}
                hint={person.hint}
              />
            </li>
          ))}
        </ul>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" name="send" value="mail" variant="primary" pending={pending}>
            {labels.mail}
          </Button>
          <Button type="submit" name="send" value="none" aria-disabled={pending || undefined}>
            {labels.links}
          </Button>
        </div>
        <p className="text-sm text-ink-muted">{labels.hint}</p>
      </form>
    </>
  );
}
