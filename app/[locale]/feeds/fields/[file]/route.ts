import { isLocale } from "@/lib/i18n/locale";
import { answerFeed } from "@/lib/open-data/feed";
import { visitorContext } from "@/lib/open-data/visitor-context";

export const dynamic = "force-dynamic";

type Route = { params: Promise<{ locale: string; file: string }> };

/** /feeds/fields/4.1.atom; anything else asks for a field that is not there. */
export async function GET(request: Request, { params }: Route): Promise<Response> {
  const { locale, file } = await params;
  return answerFeed(visitorContext(isLocale(locale) ? locale : undefined), request, file.replace(/\.atom$/, ""));
}
