import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  randomInt,
} from "node:crypto";
import { env } from "@/lib/platform/env";

/** The key that cookies, fingerprints and sealed secrets are derived from. */
export function authSecret(): string {
  const secret = env().AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set (32 characters or more). `openssl rand -base64 32` makes one.");
  return secret;
}

/** 256 random bits, for a link. */
export const newToken = () => randomBytes(32).toString("base64url");
/** Six digits, for an SMS. */
export const newCode = () => String(randomInt(1_000_000)).padStart(6, "0");

/** What is stored of a token: it has entropy enough for a plain hash. */
export const hashToken = (token: string) => createHash("sha256").update(token).digest("hex");

/** A keyed hash of something guessable (a phone, a six-digit code), for limits, logs and stored codes. */
export const fingerprint = (text: string) => createHmac("sha256", authSecret()).update(text).digest("hex");

/** Encrypts a secret at rest (AES-256-GCM); a copy of the database alone does not open it. */
export function seal(plain: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", sealingKey(), iv);
  const body = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
}

export function unseal(sealed: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", sealingKey(), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
}

const sealingKey = () => Buffer.from(hkdfSync("sha256", authSecret(), "", "duijie sealed secrets", 32));
