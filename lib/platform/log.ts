import pino from "pino";
import { env } from "./env";

/** Structured lines on standard error; no personal data, no secrets. */
export const log = pino(
  { level: env().LOG_LEVEL, base: null, redact: ["password", "token", "secret", "*.password", "*.token"] },
  pino.destination(2),
);
