import { type NextRequest, NextResponse } from "next/server";

/**
 * Language and Content-Security-Policy, nothing else: never a fence (STANDARDS.md), so it knows nothing of sign-in.
 * Chinese pages have no prefix and are rewritten to /zh-CN; a typed /zh-CN prefix is sent to the plain address.
 */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = contentSecurityPolicy(nonce);
  const english = pathname === "/en" || pathname.startsWith("/en/");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set("x-duijie-locale", english ? "en" : "zh-CN");
  headers.set("x-duijie-path", english ? pathname.slice(3) || "/" : pathname);
  const response = respond(request, pathname, english, headers);
  response.headers.set("content-security-policy", policy);
  return response;
}

function respond(request: NextRequest, pathname: string, english: boolean, headers: Headers): NextResponse {
  if (pathname === "/zh-CN" || pathname.startsWith("/zh-CN/")) {
    const url = request.nextUrl.clone();
    url.pathname = pathname.slice("/zh-CN".length) || "/";
    return NextResponse.redirect(url, 308);
  }
  if (english) return NextResponse.next({ request: { headers } });
  const url = request.nextUrl.clone();
  url.pathname = `/zh-CN${pathname === "/" ? "" : pathname}`;
  return NextResponse.rewrite(url, { request: { headers } });
}

function contentSecurityPolicy(nonce: string): string {
  const dev = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export const config = {
  matcher: [
    "/((?!api/|_next/|favicon|icon|robots.txt|sitemap.xml|manifest.webmanifest|.*\\.(?:png|svg|ico|txt|xml)$).*)",
  ],
};
