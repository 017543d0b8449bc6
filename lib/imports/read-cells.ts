import type { CooperationMode } from "@/db/enums";
import { phonePattern } from "./input";
import { type RowProblem, warning } from "./problems";
import { cooperationOf } from "./vocabulary";

const separators = /[、,,;;/|\n]+/;

/** Ways of cooperation, several in a cell; an unknown one is pointed out and left out. */
export function readCooperation(column: string, text: string, problems: RowProblem[]): CooperationMode[] {
  const parts = text
    .normalize("NFKC")
    .split(separators)
    .map((part) => part.trim())
    .filter(Boolean);
  const known = parts.map((part) => cooperationOf(part) ?? (/^(其他|其它|other)/i.test(part) ? "other" : null));
  const unknown = parts.filter((_, index) => known[index] === null);
  if (unknown.length > 0) problems.push(warning(column, "cooperation", { text: unknown.join("、").slice(0, 40) }));
  return [...new Set(known.filter((mode) => mode !== null))];
}

/** The first number of a cell, without what people write around it; null where it is not complete. */
export function readPhone(text: string): string | null {
  const first = text.normalize("NFKC").split(/[、,;/\n]/)[0] ?? "";
  const phone = first
    .replace(/^[^\d+]*/, "")
    .replace(/(?<=\d)[\s-]+(?=\d{4}\b)/g, (gap) => gap.trim())
    .replace(/\s/g, "");
  const mobile = phone.replace(/-/g, "");
  if (/^1[3-9]\d{9}$/.test(mobile)) return mobile;
  return phonePattern.test(phone) ? phone : null;
}
