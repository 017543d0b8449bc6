import { cacheable } from "@/lib/open-data/cacheable";
import { sitemapIndex } from "@/lib/open-data/sitemap";
import { visitorContext } from "@/lib/open-data/visitor-context";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  return cacheable(request, await sitemapIndex(visitorContext()), { "content-type": "application/xml; charset=utf-8" });
}
