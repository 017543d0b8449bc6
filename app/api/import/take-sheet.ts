import { requestContext } from "@/lib/auth/request-context";
import type { Upload } from "@/lib/files/save-file";
import { localePath } from "@/lib/i18n/locale";
import type { Context } from "@/lib/platform/context";
import { DomainError, Invalid } from "@/lib/platform/errors";
import { localeOf } from "./locale";

/** An upload form's post, with or without JavaScript: on to the preview, or back to the form with what is wrong. */
export async function takeSheet(
  request: Request,
  page: string,
  verb: (ctx: Context, upload: Upload) => Promise<{ id: string }>,
): Promise<Response> {
  // Before the body: nobody without a session makes us hold 32 MB.
  if ((await requestContext()).actor.role === "visitor") return seeOther(`/sign-in?callbackUrl=${page}`);
  const form = await request.formData().catch(() => null);
  const locale = localeOf(form?.get("locale"));
  const ctx = await requestContext(locale);
  const back = (path: string) => seeOther(localePath(locale, path));
  const file = form?.get("file");
  try {
    if (!(file instanceof File) || file.size === 0) throw new Invalid("file", "imports.result.empty");
    const { id } = await verb(ctx, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    return back(`${page}/${id}`);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return back(`${page}?problem=${encodeURIComponent(error.ref.key)}`);
  }
}

/** A relative address: the server may stand behind a proxy and not know its own name. */
const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });
