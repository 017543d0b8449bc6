import { MeilisearchApiError, MeilisearchRequestError, MeilisearchTaskTimeOutError } from "meilisearch";
import { OuterUnavailable } from "./breaker";

/** A failure of the server as the breaker counts it; whatever it was, the embedded engine can answer instead. */
export function asUnavailable(error: unknown): unknown {
  if (error instanceof MeilisearchRequestError) {
    return new OuterUnavailable(isTimeout(error.cause) ? "timeout" : "unreachable", error);
  }
  if (error instanceof MeilisearchTaskTimeOutError) return new OuterUnavailable("timeout", error);
  if (error instanceof MeilisearchApiError) return new OuterUnavailable("refused", error);
  // A proxy's page in place of JSON.
  if (error instanceof SyntaxError) return new OuterUnavailable("refused", error);
  return error;
}

/** The server's own code ("index_not_found") where it refused one request for good; null where it may yet be well. */
export function refusalCode(error: unknown): string | null {
  if (!(error instanceof MeilisearchApiError)) return null;
  const { status } = error.response;
  const lasting = status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);
  return lasting ? (error.cause?.code ?? String(status)) : null;
}

function isTimeout(cause: unknown): boolean {
  return (
    cause instanceof Error &&
    (cause.name === "TimeoutError" || cause.name === "AbortError" || cause.name === "MeilisearchRequestTimeOutError")
  );
}
