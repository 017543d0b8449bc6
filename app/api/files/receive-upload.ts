import { z } from "zod";
import { type FilePurpose, filePurposes } from "@/db/enums";
import { requestContext } from "@/lib/auth/request-context";
import type { Upload } from "@/lib/files/save-file";
import type { Context } from "@/lib/platform/context";
import { DomainError, Invalid, NotFound } from "@/lib/platform/errors";

type Attach = (ctx: Context, target: { ownerId: string; purpose: FilePurpose }, upload: Upload) => Promise<unknown>;

/** Hands a form's file to a verb and answers with the way back: `?upload=` carries what was wrong, or that it is done. */
export async function receiveUpload(request: Request, id: string, attach: Attach): Promise<Response> {
  const ctx = await requestContext();
  // Before the body: nobody without a session makes us hold 32 MB.
  if (!ctx.actor.userId) return seeOther("/sign-in");
  const form = await request.formData().catch(() => null);
  const back = returnPath(form?.get("returnTo"));
  const answer = (key: string) => seeOther(`${back}?upload=${encodeURIComponent(key)}`);
  try {
    if (!z.uuid().safeParse(id).success) throw new NotFound();
    const file = form?.get("file");
    if (!(file instanceof File) || file.size === 0) throw new Invalid("file", "form.required");
    const purpose = filePurposes.find((known) => known === form?.get("purpose"));
    if (!purpose) throw new Invalid("purpose", "form.invalid");
    const upload = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    await attach(ctx, { ownerId: id, purpose }, upload);
    return answer("agreements.result.uploaded");
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return answer(error.ref.key);
  }
}

/** A plain path of this site only. */
function returnPath(value: unknown): string {
  return typeof value === "string" && /^\/(?![/\\])[^\s\\?#]*$/.test(value) ? value : "/";
}

/** A relative address: the server may stand behind a proxy and not know its own name. */
const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });
