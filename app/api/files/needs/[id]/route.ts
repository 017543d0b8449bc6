import { z } from "zod";
import { requestContext } from "@/lib/auth/request-context";
import { attachNeedFile } from "@/lib/needs/attach-file";
import { DomainError, Invalid, NotFound } from "@/lib/platform/errors";

/** A need's upload form, with or without JavaScript: back to its page, with what was wrong if anything was. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const ctx = await requestContext();
  // Before the body: nobody without a session makes us hold 32 MB.
  if (!ctx.actor.userId) return seeOther("/sign-in");
  const form = await request.formData().catch(() => null);
  const back = returnPath(form?.get("returnTo"));
  try {
    if (!z.uuid().safeParse(id).success) throw new NotFound();
    const file = form?.get("file");
    if (!(file instanceof File) || file.size === 0) throw new Invalid("file", "form.required");
    const purpose = form?.get("purpose") === "consent" ? "consent" : "attachment";
    await attachNeedFile(
      ctx,
      { needId: id, purpose },
      { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
    );
    return seeOther(back);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return seeOther(`${back}${back.includes("?") ? "&" : "?"}problem=${encodeURIComponent(error.ref.key)}`);
  }
}

/** A path of this site only. */
function returnPath(value: unknown): string {
  return typeof value === "string" && /^\/(?![/\\])[^\s\\]*$/.test(value) ? value : "/";
}

/** A relative address: the server may stand behind a proxy and not know its own name. */
const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });
