import type { IncomingMessage } from "node:http";

const MB = 1024 * 1024;
const LARGE = ["/api/files", "/api/import"];

export function bodyCapOf(pathname: string): number {
  const isLarge = LARGE.some((prefix) => pathname === prefix || pathname.startsWith(`${prefix}/`));
  return (isLarge ? 32 : 1) * MB;
}

/** Whether the announced length already breaks the cap. */
export function announcesTooMuch(request: IncomingMessage, cap: number): boolean {
  return Number(request.headers["content-length"] ?? 0) > cap;
}

/** Counts what really arrives, since a chunked body announces nothing. Nothing beyond the cap reaches the reader. */
export function capBody(request: IncomingMessage, cap: number, onExceeded: () => void): void {
  const push = request.push.bind(request);
  let received = 0;
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (received > cap) return true;
    received += chunk instanceof Uint8Array ? chunk.byteLength : 0;
    if (received <= cap) return push(chunk, encoding);
    onExceeded();
    return true;
  };
}
