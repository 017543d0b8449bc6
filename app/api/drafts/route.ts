import { NextResponse } from "next/server";
import { requestLocale } from "@/lib/auth/define-action";
import { requestContext } from "@/lib/auth/request-context";
import { translator } from "@/lib/i18n/translate";
import { draftKey, draftValues, saveDraft } from "@/lib/needs/form-drafts";

/** Autosave of a form, for the person who is signed in: `?form=need&object=<uuid>` and `{ values }`. */
export async function POST(request: Request): Promise<NextResponse> {
  const locale = await requestLocale();
  const t = translator(locale);
  const ctx = await requestContext(locale);
  if (!ctx.actor.userId) return NextResponse.json({ message: t("shell.error.denied") }, { status: 403 });
  const query = new URL(request.url).searchParams;
  const key = draftKey.safeParse({ form: query.get("form"), objectId: query.get("object") });
  const body = (await request.json().catch(() => null)) as { values?: unknown } | null;
  const values = draftValues.safeParse(body?.values);
  if (!key.success || !values.success) return NextResponse.json({ message: t("form.invalid") }, { status: 422 });
  const { savedAt } = await saveDraft(ctx, { ...key.data, values: values.data });
  return NextResponse.json({ savedAt: savedAt.toISOString() });
}

export const PUT = POST;
