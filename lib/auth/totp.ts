import { Secret, TOTP } from "otpauth";
import QRCode from "qrcode";

const period = 30;

/** The step (30 s) that a code was made for, one step early or late allowed; null when it fits none. */
export function totpStep(secret: string, code: string, now: Date): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta;
}

export const newTotpSecret = () => new Secret({ size: 20 }).base32;

export type TotpSetup = { secret: string; uri: string; qr: string };

/** What an authenticator app scans or types. The picture is a data: image, as the CSP allows. */
export async function totpSetup(secret: string, issuer: string, label: string): Promise<TotpSetup> {
  const uri = totpOf(secret, issuer, label).toString();
  return { secret: secret.replace(/(.{4})/g, "$1 ").trim(), uri, qr: await qrImage(uri) };
}

/** A QR code as a data: image, dark on white in both themes (scanners need it so). */
export async function qrImage(text: string): Promise<string> {
  const svg = await QRCode.toString(text, { type: "svg", margin: 2, errorCorrectionLevel: "M" });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

function totpOf(secret: string, issuer = "Duijie", label = ""): TOTP {
  return new TOTP({ issuer, label, secret: Secret.fromBase32(secret), digits: 6, period });
}
