import type { Values } from "./form-context";

export type AutosaveAnswer =
  | { kind: "saved"; savedAt: string; hidden: Record<string, string> }
  | { kind: "conflict" }
  | { kind: "failed" };

/** The shape of lib/platform/form-data's formValues: texts only, without framework fields and intents. */
export function typedValues(form: HTMLFormElement): Values {
  const data = new FormData(form);
  const values: Values = {};
  for (const name of new Set(data.keys())) {
    if (name.startsWith("$") || name === "intent") continue;
    const all = data.getAll(name).filter((value): value is string => typeof value === "string");
    if (all.length > 0) values[name] = name.endsWith("[]") || all.length > 1 ? all : (all[0] as string);
  }
  return values;
}

/** Browsers cap the bytes of requests that may outlive a page at 64 kB, and a Chinese character takes three. */
const keepaliveLimit = 20_000;

function request(body: string): RequestInit {
  return { method: "POST", body, headers: { "content-type": "application/json" }, credentials: "same-origin" };
}

export async function postValues(url: string, body: string): Promise<AutosaveAnswer> {
  try {
    const response = await fetch(url, { ...request(body), keepalive: body.length < keepaliveLimit });
    if (response.status === 409) return { kind: "conflict" };
    if (!response.ok) return { kind: "failed" };
    const answer = (await response.json()) as { savedAt?: string; hidden?: Record<string, string> };
    return { kind: "saved", savedAt: answer.savedAt ?? new Date().toISOString(), hidden: answer.hidden ?? {} };
  } catch {
    return { kind: "failed" };
  }
}

/** The page is going away: no answer will be read. */
export function postAndForget(url: string, body: string): void {
  const sent = navigator.sendBeacon?.(url, new Blob([body], { type: "application/json" }));
  if (!sent) void fetch(url, { ...request(body), keepalive: body.length < keepaliveLimit }).catch(() => undefined);
}
