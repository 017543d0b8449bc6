import { serveDocument } from "@/lib/open-data/serve-document";
import { visitorContext } from "@/lib/open-data/visitor-context";

export { OPTIONS } from "@/app/api/v1/serve";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  return serveDocument(visitorContext(), request);
}
