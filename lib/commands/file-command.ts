import { once } from "node:events";
import { parseArgs } from "node:util";
import { BadFiles } from "@/lib/matching/files/problems";

type Options = Record<string, string | undefined>;

export type FileCommand = {
  help: string;
  /** Names of the options that take a value. */
  options: readonly string[];
  required: readonly string[];
  /** Yields the lines of the answer; nothing is printed where it throws before the first. */
  run(options: Options): AsyncIterable<string>;
};

/** What was typed makes no sense. */
export class WrongUse extends Error {}

/** Runs a command on plain files: TSV on standard output, errors on standard error and exit 1. No database, no environment. */
export async function runFileCommand({ help, options, required, run }: FileCommand): Promise<void> {
  // `… | head` closes the pipe when it has enough: no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  try {
    const values = read(options);
    if (values.help !== undefined) {
      process.stdout.write(`${help.trim()}\n`);
      return;
    }
    const missing = required.filter((name) => !values[name]);
    if (missing.length > 0) throw new WrongUse(`missing: ${missing.map((name) => `--${name} FILE`).join(", ")}`);
    await print(run(values));
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}

/** A whole number of at least 1. */
export function countOf(options: Options, name: string, usual: number): number {
  const text = options[name];
  if (text === undefined) return usual;
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new WrongUse(`--${name} needs a whole number from 1, not "${text}"`);
  return Number(text);
}

function read(names: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      options: {
        help: { type: "boolean", short: "h" },
        ...Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
      },
    });
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

async function print(lines: AsyncIterable<string>): Promise<void> {
  let buffer = "";
  for await (const line of lines) {
    buffer += `${line}\n`;
    if (buffer.length < 1 << 16) continue;
    const text = buffer;
    buffer = "";
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  }
  process.stdout.write(buffer);
}

function messageOf(error: unknown): string {
  if (error instanceof BadFiles) return error.message;
  if (error instanceof WrongUse) return `${error.message}\nTry --help.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
