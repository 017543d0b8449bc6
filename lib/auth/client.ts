/** Who is asking, for limits and the list of sessions; our server wrote the address, no client can. */
export type Client = { ipPrefix: string; userAgent: string | null };

/** An IPv4 address as it is, an IPv6 one by its /64: whoever has one has them all. */
export function ipPrefix(address: string): string {
  if (!address) return "unknown";
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.split("::");
  const front = head ? head.split(":") : [];
  const missing = tail === undefined ? 0 : 8 - front.length - (tail ? tail.split(":").length : 0);
  return [...front, ...Array<string>(Math.max(0, missing)).fill("0"), ...(tail?.split(":") ?? [])]
    .slice(0, 4)
    .map((part) => part.toLowerCase().replace(/^0+(?=.)/, ""))
    .join(":");
}
