import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/platform/env";

const idBytes = 16;
const expiryBytes = 6;
const macBytes = 20;

/** A token (56 characters, safe in a URL) that lets its bearer do one thing to one record until it expires. */
export function signLink(purpose: string, id: string, expiresAt: Date): string {
  const payload = Buffer.alloc(idBytes + expiryBytes);
  Buffer.from(id.replaceAll("-", ""), "hex").copy(payload);
  payload.writeUIntBE(Math.floor(expiresAt.getTime() / 1000), idBytes, expiryBytes);
  return Buffer.concat([payload, macOf(purpose, payload)]).toString("base64url");
}

/** The record's id and the expiry, or null when the token is of another purpose, altered or expired. */
export function readLink(purpose: string, token: string, now: Date): { id: string; expiresAt: Date } | null {
  if (!/^[\w-]{56}$/.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  const payload = bytes.subarray(0, idBytes + expiryBytes);
  if (!timingSafeEqual(bytes.subarray(payload.length), macOf(purpose, payload))) return null;
  const expiresAt = new Date(payload.readUIntBE(idBytes, expiryBytes) * 1000);
  if (expiresAt <= now) return null;
  const hex = payload.subarray(0, idBytes).toString("hex");
  return { id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"), expiresAt };
}

/** The purpose is under the key, so that a link for one act opens no other. HMAC-SHA256, 160 bits of it. */
function macOf(purpose: string, payload: Buffer): Buffer {
  const secret = env().AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set: links cannot be signed.");
  const key = Buffer.from(hkdfSync("sha256", secret, "", `duijie.link.${purpose}`, 32));
  return createHmac("sha256", key).update(payload).digest().subarray(0, macBytes);
}
