import { serveNothing } from "@/lib/open-data/serve-document";
import { visitorContext } from "@/lib/open-data/visitor-context";

export { OPTIONS } from "@/app/api/v1/serve";

export const dynamic = "force-dynamic";

/** An unknown address of the API answers as the API does. */
export async function GET(request: Request): Promise<Response> {
  return serveNothing(visitorContext(), request);
}
