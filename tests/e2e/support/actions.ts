import { readFileSync } from "node:fs";
import { actions as listed } from "@/lib/auth/manifest";
import type { Client } from "./http";

export type Action = { file: string; name: string; id: string; path: string };

/** The actions of the running build, each with a page that carries it. Actions that no page uses cannot be called. */
export function builtActions(): Action[] {
  const { node } = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")) as {
    node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>;
  };
  return Object.entries(node).map(([id, { filename, exportedName, workers }]) => ({
    file: filename.replace(/^app\/\[locale\]\//, ""),
    name: exportedName,
    id,
    path: pathOfWorker(Object.keys(workers)[0] as string),
  }));
}

/** Brackets are filled with anything: an action runs before its page is drawn. */
function pathOfWorker(worker: string): string {
  const parts = worker
    .split("/")
    .filter((part) => part !== "app" && part !== "[locale]" && part !== "page" && !/^\(.*\)$/.test(part));
  return `/${parts.map((part) => (part.startsWith("[") ? "00000000-0000-7000-8000-000000000000" : part)).join("/")}`;
}

export const accessOf = ({ file, name }: Pick<Action, "file" | "name">) => listed[file]?.[name];

/** "done", or why not: the message of the refusal, or "fields" where the input was not even read. */
export type Answer = { outcome: "done" | "refused" | "fields" | "fault"; text: string };

/** Calls an action as the browser's script does, with whatever fields one likes. */
export async function call(
  person: Client,
  action: Action,
  fields: Record<string, string>,
  bound: string[] = [],
): Promise<Answer> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
  const state = { status: "idle", errors: {}, values: {}, attempt: 0 };
  body.append("0", JSON.stringify([...bound, state, "$K1"]));
  const response = await person.fetch(action.path, {
    method: "POST",
    body,
    headers: { "next-action": action.id, accept: "text/x-component" },
  });
  const text = await response.text();
  if (response.status >= 500 || response.headers.has("x-nextjs-action-not-found"))
    return { outcome: "fault", text: `${response.status} ${text.slice(0, 200)}` };
  if (response.headers.has("x-action-redirect") || response.status === 303)
    return { outcome: "done", text: response.headers.get("x-action-redirect") ?? "" };
  const said = /\{"status":"(ok|error)"[^\n]*/.exec(text)?.[0] ?? "";
  // A batch answers for each record; that none was done is a refusal.
  if (said.includes('"data":{"done":0,')) return { outcome: "refused", text: said.slice(0, 200) };
  if (said.startsWith('{"status":"ok"')) return { outcome: "done", text: said.slice(0, 200) };
  const message = /"message":\{"key":"([\w.]+)"/.exec(said)?.[1];
  if (message) return { outcome: "refused", text: message };
  const judgedField = /"key":"(\w+\.result\.\w+)"/.exec(said)?.[1];
  if (judgedField) return { outcome: "refused", text: judgedField };
  return { outcome: said ? "fields" : "fault", text: (said || text).slice(0, 300) };
}
