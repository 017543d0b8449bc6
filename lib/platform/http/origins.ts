import type { IncomingHttpHeaders } from "node:http";

/** Which names this server answers to, and which origins its own pages have. */
export type Site = {
  origins: ReadonlySet<string>;
  hosts: ReadonlySet<string>;
  loopbackHosts: ReadonlySet<string>;
  canonical?: URL;
};

const WILDCARDS = new Set(["0.0.0.0", "::", ""]);
const bracketed = (host: string) => (host.includes(":") && !host.startsWith("[") ? `[${host}]` : host);

/** With APP_ORIGIN it alone counts; without it, the equivalents of the listening address. */
export function siteOf(appOrigin: string | undefined, hostname: string, port: number): Site {
  const names = ["localhost", "127.0.0.1", "[::1]"];
  const loopbackHosts = new Set(names.map((name) => withPort(name, port)));
  if (appOrigin) {
    const canonical = new URL(appOrigin);
    return { origins: new Set([canonical.origin]), hosts: new Set([canonical.host]), loopbackHosts, canonical };
  }
  const own = WILDCARDS.has(hostname) ? [] : [withPort(bracketed(hostname), port)];
  const hosts = new Set([...loopbackHosts, ...own]);
  return { origins: new Set([...hosts].map((host) => `http://${host}`)), hosts, loopbackHosts };
}

/** A browser leaves the default port out of Host and Origin. */
const withPort = (name: string, port: number) => new URL(`http://${name}:${port}`).host;

/**
 * Whether a mutation comes from a page of ours. Origin and Sec-Fetch-Site must each match where they are sent, and one must be.
 * Origin "null" says nothing (a page under no-referrer posts so), and then Sec-Fetch-Site, which no page can forge, decides.
 */
export function isOwnMutation(headers: IncomingHttpHeaders, site: Site): boolean {
  const fetchSite = headers["sec-fetch-site"];
  const origin = headers.origin === "null" ? undefined : headers.origin;
  if (origin === undefined && fetchSite === undefined) return false;
  if (origin !== undefined && !site.origins.has(origin)) return false;
  if (fetchSite === undefined || fetchSite === "same-origin") return true;
  // "none": the user sent it, by resubmitting a restored page; the Origin that came along has matched.
  return fetchSite === "none" && origin !== undefined;
}

export const mutates = (method = "GET") => !["GET", "HEAD", "OPTIONS"].includes(method);
