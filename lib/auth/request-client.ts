import { headers } from "next/headers";
import { type Client, ipPrefix } from "./client";

export async function requestClient(): Promise<Client> {
  const sent = await headers();
  return {
    ipPrefix: ipPrefix(sent.get("x-duijie-client-ip") ?? ""),
    userAgent: sent.get("user-agent")?.slice(0, 300) ?? null,
  };
}
