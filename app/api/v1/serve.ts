import { answerRequest, crossOrigin } from "@/lib/open-data/answer-request";
import { type OperationName, operations } from "@/lib/open-data/operations";
import { visitorContext } from "@/lib/open-data/visitor-context";

/** A route without a parameter is given none. */
type Route = { params: Promise<Record<string, string> | undefined> };

/** The GET handler of an operation of the open data. */
export function serve(name: OperationName) {
  return async (request: Request, { params }: Route): Promise<Response> =>
    answerRequest(visitorContext(), operations[name], request, (await params) ?? {});
}

/** A page elsewhere asks first when it sends a header of its own, such as If-None-Match. */
export function OPTIONS(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...crossOrigin,
      "access-control-allow-methods": "GET, HEAD",
      "access-control-allow-headers": "Accept, Accept-Language, If-None-Match",
      "access-control-max-age": "86400",
    },
  });
}
