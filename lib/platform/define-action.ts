import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Context } from "./context";
import { DomainError, Invalid } from "./errors";
import { formValues, valuesToInput } from "./form-data";
import type { FormState, MessageRef } from "./form-state";

type Verb<Input, Result> = (ctx: Context, input: Input) => Promise<Result>;

type Options<Result> = {
  /** Path to go to after success, without the locale; the page is refreshed in place otherwise. */
  redirectTo?: (result: Result) => string;
  /** Message key shown after success. */
  done?: string | ((result: Result) => MessageRef);
};

/** What the adapter needs from the request: who asks, and how paths and texts read in the page's language. */
export type Request = {
  context(): Promise<Context>;
  path(path: string): string;
  text(key: string, params?: MessageRef["params"]): string;
};

/**
 * The adapter between a form and a verb: parses with the verb's schema, builds the context, turns validation and domain
 * errors into form state (with all that was typed), rethrows everything else, refreshes the page after commit.
 */
export function actionFactory(requestOf: () => Promise<Request>) {
  return function defineAction<Schema extends z.ZodType, Result>(
    schema: Schema,
    verb: Verb<z.output<Schema>, Result>,
    options: Options<Result> = {},
  ) {
    return async function action(previous: FormState<Result>, form: FormData): Promise<FormState<Result>> {
      const values = withoutSecrets(formValues(form));
      const attempt = previous.attempt + 1;
      // Adding or removing a row without JavaScript: the form is drawn again, nothing is judged yet.
      if (typeof values.intent === "string" && values.intent.startsWith("rows:"))
        return { status: "idle", errors: {}, values, attempt };
      const request = await requestOf();
      const say = (ref: MessageRef): MessageRef => ({ ...ref, text: request.text(ref.key, ref.params) });
      const parsed = schema.safeParse(valuesToInput(formValues(form)));
      if (!parsed.success) {
        const errors = issuesByField(parsed.error.issues);
        for (const field of Object.keys(errors)) errors[field] = (errors[field] ?? []).map(say);
        return { status: "error", errors, values, attempt };
      }
      let result: Result;
      try {
        result = await verb(await request.context(), parsed.data);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        const field = error instanceof Invalid ? error.field : "";
        if (field) return { status: "error", errors: { [field]: [say(error.ref)] }, values, attempt };
        return { status: "error", errors: {}, message: say(error.ref), values, attempt };
      }
      if (options.redirectTo) redirect(request.path(options.redirectTo(result)));
      refresh();
      const done = typeof options.done === "string" ? { key: options.done } : options.done?.(result);
      return { status: "ok", message: done && say(done), errors: {}, values: {}, data: result, attempt };
    };
  };
}

/** What was typed goes back into the page, except what nobody should find in its source. */
function withoutSecrets(values: FormState["values"]): FormState["values"] {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !/password|totp|secret/i.test(name)));
}

/** Zod issues as message keys by field; a schema gives its keys as messages, anything else becomes a general one. */
export function issuesByField(issues: readonly z.core.$ZodIssue[]): Record<string, MessageRef[]> {
  const errors: Record<string, MessageRef[]> = {};
  for (const issue of issues) {
    const field = issue.path.join(".");
    errors[field] ??= [];
    errors[field].push(messageOf(issue));
  }
  return errors;
}

function messageOf(issue: z.core.$ZodIssue): MessageRef {
  if (/^[a-z][\w-]*(\.[\w-]+)+$/i.test(issue.message)) return { key: issue.message };
  if (issue.code === "too_big") return { key: "form.tooLong", params: { max: Number(issue.maximum) } };
  if (issue.code === "too_small") return { key: "form.required" };
  if (issue.code === "invalid_type" || issue.code === "invalid_value") return { key: "form.required" };
  return { key: "form.invalid" };
}
