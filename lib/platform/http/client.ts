import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";
import type { Site } from "./origins";

export type Proxies = { has(address: string): boolean };

/** Parses "127.0.0.1, 10.0.0.0/8, ::1". */
export function parseProxies(list: string): Proxies {
  const block = new BlockList();
  const entries = list
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean);
  for (const entry of entries) {
    const [address = "", prefix] = entry.split("/");
    const version = isIP(address);
    const bits = prefix === undefined ? undefined : Number(prefix);
    const longest = version === 4 ? 32 : 128;
    if (!version || (bits !== undefined && !(Number.isInteger(bits) && bits >= 0 && bits <= longest))) {
      throw new Error(`TRUSTED_PROXIES: "${entry}" is neither an IP address nor a network such as 10.0.0.0/8.`);
    }
    const family = version === 4 ? "ipv4" : "ipv6";
    if (bits === undefined) block.addAddress(address, family);
    else block.addSubnet(address, bits, family);
  }
  return { has: (address) => isIP(address) !== 0 && block.check(address, isIP(address) === 4 ? "ipv4" : "ipv6") };
}

export type Client = { ip: string; host: string | undefined; isTls: boolean };

/** Who is asking, and for which host: forwarded headers count only when the socket's peer is a front proxy of ours. */
export function identify(request: IncomingMessage, proxies: Proxies): Client {
  const peer = plain(request.socket.remoteAddress ?? "");
  const { headers } = request;
  if (!proxies.has(peer)) return { ip: peer, host: headers.host, isTls: false };
  const chain = list(headers["x-forwarded-for"]).map(plain);
  return {
    ip: chain.findLast((address) => !proxies.has(address) && isIP(address) !== 0) ?? peer,
    host: list(headers["x-forwarded-host"]).at(-1) ?? headers.host,
    isTls: list(headers["x-forwarded-proto"]).at(-1) === "https",
  };
}

const FORGEABLE =
  /^(x-forwarded-.*|forwarded|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip|x-duijie-.*|x-original-.*|x-rewrite-url)$/;

/** Replaces whatever the client claimed about itself by what we know; Next and the app read these. */
export function rewriteHeaders(request: IncomingMessage, client: Client, site: Site): void {
  for (const name of Object.keys(request.headers)) {
    if (FORGEABLE.test(name)) delete request.headers[name];
  }
  const host = site.canonical?.host ?? equivalentHost(request, client, site);
  const protocol = site.canonical?.protocol.slice(0, -1) ?? (client.isTls ? "https" : "http");
  Object.assign(request.headers, {
    host,
    "x-forwarded-host": host,
    "x-forwarded-proto": protocol,
    "x-forwarded-for": client.ip,
    "x-duijie-client-ip": client.ip,
  });
}

/** Without APP_ORIGIN, localhost and 127.0.0.1 are one site to us, but Next refuses an action whose Origin and Host differ. */
function equivalentHost({ headers }: IncomingMessage, client: Client, site: Site): string | undefined {
  if (headers.origin && site.origins.has(headers.origin)) return new URL(headers.origin).host;
  const asked = client.host?.toLowerCase() ?? "";
  return site.hosts.has(asked) ? asked : [...site.hosts][0];
}

/** Knows the host, or is the machine itself asking by a loopback name (a health probe, Next's own fetch). */
export function knowsHost(request: IncomingMessage, client: Client, site: Site): boolean {
  const host = client.host?.toLowerCase() ?? "";
  if (site.hosts.has(host)) return true;
  const peer = plain(request.socket.remoteAddress ?? "");
  return site.loopbackHosts.has(host) && (peer === "::1" || peer.startsWith("127."));
}

const plain = (address: string) => address.trim().replace(/^::ffff:(?=\d+\.)/i, "");

/** The last entry is the one that our own proxy wrote. */
function list(value: string | string[] | undefined): string[] {
  const parts = (Array.isArray(value) ? value.join(",") : (value ?? "")).split(",");
  return parts.map((part) => part.trim()).filter(Boolean);
}
