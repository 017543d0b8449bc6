import { cacheable } from "@/lib/open-data/cacheable";
import { sitemapPart } from "@/lib/open-data/sitemap";
import { visitorContext } from "@/lib/open-data/visitor-context";

export const dynamic = "force-dynamic";

/** /sitemaps/needs-1.xml and its like, as the index names them. */
export async function GET(request: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  const [, name] = /^(.+)\.xml$/.exec((await params).part) ?? [];
  const part = name ? await sitemapPart(visitorContext(), name) : null;
  if (part === null) return new Response("Not found\n", { status: 404 });
  return cacheable(request, part, { "content-type": "application/xml; charset=utf-8" });
}
