import { z } from "zod";
import { unknownCursor } from "./problems";

/**
 * Where a list goes on. A list without words goes on after a place of its order, which no later record shifts; a search
 * goes on as its engine says. Only what the public reads anyway is in it: a need's id would tell the minute of its filing.
 */
const shapes = {
  need: z.tuple([z.literal("n"), z.iso.date(), z.int(), z.string().max(20)]),
  expert: z.tuple([z.literal("e"), z.uuid()]),
  search: z.tuple([z.literal("s"), z.string().max(150)]),
};

type Kind = keyof typeof shapes;
export type Cursor<K extends Kind> = z.infer<(typeof shapes)[K]>;

export function writeCursor(cursor: Cursor<Kind>): string {
  return Buffer.from(JSON.stringify(cursor)).toString("base64url");
}

/** Null without a cursor. Throws a problem on one that no answer of this list gave. */
export function readCursor<K extends Kind>(kind: K, text: string | undefined): Cursor<K> | null {
  if (text === undefined) return null;
  const read = shapes[kind].safeParse(parsed(text));
  if (!read.success) throw unknownCursor();
  return read.data as Cursor<K>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}
