import { headers } from "next/headers";
import { env } from "@/lib/platform/env";

/** Where a link that leaves the site must start: the configured origin, or the host that this reader asked. */
export async function siteOrigin(): Promise<string> {
  const { APP_ORIGIN } = env();
  return APP_ORIGIN ?? `http://${(await headers()).get("host") ?? "localhost"}`;
}
