import type { IncomingMessage, ServerResponse } from "node:http";

/** Headers that hold for every answer; the CSP with its nonce is the page's own matter. */
export function securityHeaders(isHttps: boolean): Record<string, string> {
  return {
    "X-Content-Type-Options": "nosniff",
    // Not no-referrer: it would turn the Origin of our own form posts into "null".
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ...(isHttps ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
  };
}

const REASONS = {
  400: "This request cannot be read. 无法识别的请求。",
  403: "This change did not come from a page of this site. Reload the page and try again. 请求来源不符，请刷新页面后重试。",
  413: "This is too large. 提交的内容过大。",
  421: "This server does not answer to this address. Set APP_ORIGIN to the address in the browser. 服务器未配置此访问地址。",
  500: "Something went wrong on our side. 服务器内部错误。",
  503: "Very busy right now; please try again in a few seconds. 当前访问较多，请稍后重试。",
} as const;

/** A short answer of the server itself. */
export function refuse(request: IncomingMessage, response: ServerResponse, status: keyof typeof REASONS): void {
  if (response.headersSent || response.writableEnded) {
    response.destroy();
    return;
  }
  if (status === 503) response.setHeader("Retry-After", "5");
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  response.statusCode = status;
  response.end(`${REASONS[status]}\n`);
  linger(request);
}

/** Closing on a client that still sends resets the connection before it has read our answer: read on for a moment. */
function linger(request: IncomingMessage): void {
  request.resume();
  const timer = setTimeout(() => {
    if (!request.readableEnded) request.destroy();
  }, 1_000);
  timer.unref();
}
