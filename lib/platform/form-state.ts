/** A message by its key (see lib/messages) with the values that it names; an action adds the reader's `text`. */
export type MessageRef = { key: string; params?: Record<string, string | number>; text?: string };

/**
 * What an action hands back to its form. `values` is what was typed, so nothing is lost when the page is
 * rendered again without JavaScript; `errors` maps a field's name ("indicators.0.name") to its messages.
 */
export type FormState<Data = unknown> = {
  status: "idle" | "ok" | "error";
  message?: MessageRef;
  errors: Record<string, MessageRef[]>;
  values: Record<string, string | string[]>;
  data?: Data;
  /** Raised by every answer, so that a form can notice a second identical one. */
  attempt: number;
};

export const idleForm: FormState<never> = { status: "idle", errors: {}, values: {}, attempt: 0 };

export type FormAction<Data = unknown> = (state: FormState<Data>, form: FormData) => Promise<FormState<Data>>;
