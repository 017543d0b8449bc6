import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** A module that may not be written yet; once all are, plain imports replace this. */
export async function importPart<T>(path: string): Promise<T | undefined> {
  const file = resolve(import.meta.dirname, "../..", path);
  return existsSync(file) ? import(pathToFileURL(file).href) : undefined;
}
