"use client";

import {
  type FormEvent,
  Fragment,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { type FormAction, type FormState, idleForm } from "@/lib/platform/form-state";
import { ErrorSummary } from "./error-summary";
import { FormContext, type Values } from "./form-context";
import { StatusMessage } from "./status-message";
import { useHiddenValues } from "./use-hidden-values";
import { useCloseDialog, useSuccessRound } from "./use-success-round";

type FormProps<Data> = {
  action: FormAction<Data>;
  children: ReactNode;
  values?: Values;
  hidden?: Record<string, string>;
  initialState?: FormState<Data>;
  id?: string;
  label?: string;
  labels?: Record<string, string>;
  resetOnSuccess?: boolean;
  /** What Enter in a field submits as `intent`; nothing by default. */
  enterIntent?: string;
  summary?: boolean;
  className?: string;
};

/**
 * The one way to write a form. Before hydration the browser posts it; afterwards the same action runs in a transition
 * without React's own reset, so nothing that was typed (files too) is lost.
 */
export function Form<Data>(props: FormProps<Data>) {
  const {
    action,
    children,
    hidden = {},
    initialState = idleForm,
    label,
    labels,
    resetOnSuccess,
    enterIntent,
    summary = true,
    className = "grid gap-5",
  } = props;
  const [state, dispatch, pending] = useActionState<FormState<Data>, FormData>(action, initialState);
  const generatedId = useId();
  const formId = props.id ?? generatedId;
  const [pressed, setPressed] = useState<string | null>(null);
  const hiddenValues = useHiddenValues();
  const saving = useRef<Promise<unknown> | null>(null);
  const busy = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const round = useSuccessRound(state, resetOnSuccess);
  useCloseDialog(form, state);

  useEffect(() => {
    if (!pending) busy.current = false;
  }, [pending]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy.current || pending) return;
    busy.current = true;
    const data = new FormData(event.currentTarget);
    const button = (event.nativeEvent as SubmitEvent).submitter;
    const named = button instanceof HTMLButtonElement && button.name !== "" ? button : null;
    if (named) data.append(named.name, named.value);
    setPressed(named ? `${named.name}=${named.value}` : "");
    startTransition(async () => {
      await saving.current;
      for (const [name, value] of hiddenValues.latest()) if (data.has(name)) data.set(name, value);
      startTransition(() => dispatch(data));
    });
  }

  const answered = state.attempt > 0 && Object.keys(state.values).length > 0 && round === 0;
  const values = answered ? state.values : (props.values ?? {});
  const context = {
    formId,
    attempt: state.attempt,
    failed: state.status === "error",
    errors: state.errors,
    values,
    pending,
    pressed: pending ? pressed : null,
    hidden: hiddenValues.read,
    patchHidden: hiddenValues.patch,
    saving,
  };
  return (
    <FormContext value={context}>
      <form
        ref={form}
        id={formId}
        action={dispatch}
        onSubmit={submit}
        noValidate
        aria-label={label}
        aria-busy={pending || undefined}
        className={className}
      >
        <EnterButton intent={enterIntent} />
        {summary && <ErrorSummary state={state} labels={labels} />}
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={hiddenValues.read(name, value)} readOnly />
        ))}
        <Fragment key={round}>{children}</Fragment>
        <StatusMessage state={state} pending={pending} />
      </form>
    </FormContext>
  );
}

/** Enter presses the first submit button of a form: without this one, that may be "remove row". */
function EnterButton({ intent }: { intent?: string }) {
  const named = intent ? { name: "intent", value: intent } : {};
  return <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" {...named} />;
}
