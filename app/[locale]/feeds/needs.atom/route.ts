import { isLocale } from "@/lib/i18n/locale";
import { answerFeed } from "@/lib/open-data/feed";
import { visitorContext } from "@/lib/open-data/visitor-context";

export const dynamic = "force-dynamic";

export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  return answerFeed(visitorContext(isLocale(locale) ? locale : undefined), request, null);
}
