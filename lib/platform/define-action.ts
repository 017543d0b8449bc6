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

export type ContextSource = () => Promise<Context>;
export type LocalPath = (ctx: Context, path: string) => string;

/**
 * The adapter between a form and a verb: parses with the verb's schema, builds the context, turns validation and domain
 * errors into form state (with all that was typed), rethrows everything else, refreshes the page after commit.
 */
export function actionFactory(contextOf: ContextSource, localPath: LocalPath) {
  return function defineAction<Schema extends z.ZodType, Result>(
    schema: Schema,
    verb: Verb<z.output<Schema>, Result>,
    options: Options<Result> = {},
  ) {
    return async function action(previous: FormState<Result>, form: FormData): Promise<FormState<Result>> {
      const values = formValues(form);
      const attempt = previous.attempt + 1;
      // Adding or removing a row without JavaScript: the form is drawn again, nothing is judged yet.
      if (typeof values.intent === "string" && values.intent.startsWith("rows:"))
        return { status: "idle", errors: {}, values, attempt };
      const parsed = schema.safeParse(valuesToInput(values));
      if (!parsed.success) return { status: "error", errors: issuesByField(parsed.error.issues), values, attempt };
      const ctx = await contextOf();
      let result: Result;
      try {
        result = await verb(ctx, parsed.data);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        const field = error instanceof Invalid ? error.field : "";
        return field
          ? { status: "error", errors: { [field]: [error.ref] }, values, attempt }
          : { status: "error", errors: {}, message: error.ref, values, attempt };
      }
      if (options.redirectTo) redirect(localPath(ctx, options.redirectTo(result)));
      refresh();
      const message =
        typeof options.done === "function" ? options.done(result) : options.done ? { key: options.done } : undefined;
      return { status: "ok", message, errors: {}, values: {}, data: result, attempt };
    };
  };
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
