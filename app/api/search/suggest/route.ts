import { localeOf } from "@/app/api/import/locale";
import { refusal } from "@/app/api/respond";
import { ipPrefix } from "@/lib/auth/client";
import { requestContext } from "@/lib/auth/request-context";
import { suggestInput } from "@/lib/finding/input";
import { presentGroups } from "@/lib/finding/present";
import { suggest } from "@/lib/finding/suggest";
import { translator } from "@/lib/i18n/translate";
import { DomainError, TooMany } from "@/lib/platform/errors";
import { takeTry } from "@/lib/platform/rate-limit";

/** A fast typist makes five requests a second; an office behind one address has several. */
const limit = { tries: 600, seconds: 60 };

/** What the person may mean by what they have typed so far: ?q=&locale=. For their eyes only, and kept nowhere. */
export async function GET(request: Request) {
  const input = suggestInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  const ctx = await requestContext(localeOf(input.locale));
  const caller = ctx.actor.userId ?? ipPrefix(request.headers.get("x-duijie-client-ip") ?? "");
  try {
    await takeTry(ctx.pool, `suggest:${caller}`, limit, ctx.clock());
    const groups = input.q ? await presentGroups(ctx, input.q, await suggest(ctx, input.q)) : [];
    const count = groups.reduce((sum, group) => sum + group.items.length, 0);
    const status = translator(ctx.locale)("search.status", { count });
    return Response.json({ groups, status }, { headers: { "cache-control": "private, no-store" } });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const answer = refusal(ctx, error);
    if (error instanceof TooMany) answer.headers.set("retry-after", String(error.retryAfterSeconds));
    return answer;
  }
}
