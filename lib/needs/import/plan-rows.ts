import type { ImportAction } from "@/db/enums";
import { error, type RowProblem, warning } from "@/lib/imports/problems";
import { enterpriseKey } from "@/lib/organizations/enterprise-name";
import type { Context } from "@/lib/platform/context";
import { type Difference, differencesOf } from "../collected";
import { mayStillEdit } from "../edit-need";
import { missingFields } from "../missing-fields";
import { canNeed } from "../policy";
import type { Cells } from "./columns";
import {
  isCandidate,
  type Register,
  type RegisteredFirm,
  type RegisteredNeed,
  readRegister,
  type Township,
} from "./register";
import { type ParsedRow, parseRow } from "./values/parse-row";

export type Plan = {
  number: number;
  action: ImportAction;
  needId: string | null;
  differences: Difference[];
  problems: RowProblem[];
  parsed: ParsedRow;
  townshipId: string | null;
  /** Starred fields that the need will still lack. */
  missing: string[];
};

export type Planning = {
  /** Rights and sight of the person who uploaded. */
  ctx: Context;
  roundId: string;
  townships: readonly Township[];
  /** Needs of the rows before these, by firm and title or by code: the second of a pair is an error. */
  seen: Map<string, number>;
};

type Row = { number: number; cells: Cells; problems: RowProblem[] };

/** What each row would do to the register, by reading only: the preview shows it, the import does it. */
export async function planRows(planning: Planning, rows: readonly Row[]): Promise<Plan[]> {
  const parsed = rows.map((row) => ({ row, parsed: parseRow(row.cells) }));
  const register = await readRegister(
    planning.ctx,
    parsed.map((one) => one.parsed),
  );
  const index = indexOf(register);
  return parsed.map((one) => planRow(planning, index, one.row, one.parsed));
}

function planRow(planning: Planning, index: Index, row: Row, parsed: ParsedRow): Plan {
  const problems = [...row.problems, ...parsed.problems];
  const township = townshipOf(planning.townships, parsed.township);
  if (parsed.township && !township)
    problems.push(error("township", "township", { text: parsed.township.slice(0, 20) }));
  const firm = township && findFirm(index, parsed, township.id, problems);
  const need = findNeed(planning, index, parsed, firm ?? null, problems);
  if (need && township && need.townshipId !== township.id) problems.push(warning("township", "townshipDiffers"));
  noteSeen(planning.seen, row.number, parsed, township?.id ?? "", firm?.id ?? null, need, problems);
  const differences = need ? differencesOf(need, parsed.values) : [];
  if (township) checkRights(planning.ctx, township.id, firm ?? null, need, differences.length > 0, problems);
  const hasError = problems.some((problem) => problem.level === "error");
  const missing = need ? missingAfter(need, differences) : missingFields(parsed.values);
  if (!hasError && missing.length > 0 && (!need || differences.length > 0))
    problems.push(warning("", "incomplete", { columns: missing.join(",") }));
  return {
    number: row.number,
    action: hasError ? "error" : !need ? "create" : differences.length > 0 ? "update" : "unchanged",
    needId: hasError ? null : (need?.id ?? null),
    differences: hasError ? [] : differences,
    problems,
    parsed,
    townshipId: township?.id ?? null,
    missing,
  };
}

function missingAfter(need: RegisteredNeed, differences: Difference[]): string[] {
  const filled = new Set<string>(differences.map(({ column }) => column));
  return need.missing.filter((field) => !filled.has(field));
}

type Index = {
  byCode: Map<string, RegisteredFirm>;
  byName: Map<string, RegisteredFirm[]>;
  firms: RegisteredFirm[];
  needByCode: Map<string, RegisteredNeed>;
  needByTitle: Map<string, RegisteredNeed[]>;
};

const titleKey = (title: string) => title.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

function indexOf(register: Register): Index {
  const byName = new Map<string, RegisteredFirm[]>();
  for (const firm of register.firms)
    byName.set(enterpriseKey(firm.name), [...(byName.get(enterpriseKey(firm.name)) ?? []), firm]);
  const needByTitle = new Map<string, RegisteredNeed[]>();
  for (const need of register.needs) {
    const key = `${need.organizationId}:${titleKey(need.title)}`;
    needByTitle.set(key, [...(needByTitle.get(key) ?? []), need]);
  }
  return {
    firms: register.firms,
    byCode: new Map(register.firms.flatMap((firm) => (firm.creditCode ? [[firm.creditCode, firm] as const] : []))),
    byName,
    needByCode: new Map(register.needs.map((need) => [need.code, need])),
    needByTitle,
  };
}

/** By its exact name, or without the 镇, 乡, 街道… that people leave out where only one township can be meant. */
function townshipOf(townships: readonly Township[], text: string | null): Township | null {
  if (!text) return null;
  const key = enterpriseKey(text);
  const exact = townships.find((township) => enterpriseKey(township.name) === key);
  if (exact) return exact;
  const short = (name: string) =>
    enterpriseKey(name).replace(/(镇|乡|街道|街道办|街道办事处|经济开发区|高新区|开发区|园区|工业园)$/, "");
  const similar = townships.filter((township) => short(township.name) === short(text));
  return similar.length === 1 ? (similar[0] as Township) : null;
}

/** The firm by its code, else by name and township. Lost digits come back where the register knows the only firm they fit. */
function findFirm(
  index: Index,
  { firm }: ParsedRow,
  townshipId: string,
  problems: RowProblem[],
): RegisteredFirm | null {
  const sameName = index.byName.get(enterpriseKey(firm.name)) ?? [];
  const here = sameName.find((known) => known.townshipId === townshipId) ?? null;
  const start = firm.creditCodeStart;
  if (start !== null) {
    const fitting = [here, ...index.firms].filter((known) => known?.creditCode?.startsWith(start) ?? false);
    const only = start.length >= 15 || here === fitting[0] ? new Set(fitting).size === 1 && fitting[0] : null;
    if (only) {
      firm.creditCode = only.creditCode;
      replace(
        problems,
        "creditCodeLost",
        warning("creditCode", "creditCodeRecovered", { code: only.creditCode ?? "" }),
      );
    }
  }
  const byCode = firm.creditCode ? (index.byCode.get(firm.creditCode) ?? null) : null;
  if (byCode) {
    if (enterpriseKey(byCode.name) !== enterpriseKey(firm.name))
      problems.push(warning("firm", "firmName", { name: byCode.name }));
    return byCode;
  }
  if (here?.creditCode && firm.creditCode) {
    problems.push(error("creditCode", "creditCodeDiffers", { code: here.creditCode }));
    return null;
  }
  if (!here && sameName.length > 0) problems.push(warning("township", "firmElsewhere"));
  return here;
}

function replace(problems: RowProblem[], key: string, by: RowProblem): void {
  const at = problems.findIndex((problem) => problem.key === key);
  if (at >= 0) problems.splice(at, 1, by);
}

function findNeed(
  { roundId }: Planning,
  index: Index,
  parsed: ParsedRow,
  firm: RegisteredFirm | null,
  problems: RowProblem[],
): RegisteredNeed | null {
  if (parsed.code) {
    const byCode = index.needByCode.get(parsed.code) ?? null;
    if (!byCode) problems.push(error("code", "codeUnknown", { code: parsed.code }));
    else if (byCode.organizationId !== firm?.id) {
      problems.push(error("code", "codeOfOther", { code: parsed.code }));
      return null;
    }
    return byCode;
  }
  if (!firm) return null;
  const candidates = (index.needByTitle.get(`${firm.id}:${titleKey(parsed.values.title)}`) ?? []).filter((need) =>
    isCandidate(need, roundId),
  );
  return candidates.find((need) => need.roundId === roundId) ?? candidates[0] ?? null;
}

/** The same need twice in one file: the first stands, the second is for a person to sort out. */
function noteSeen(
  seen: Map<string, number>,
  number: number,
  { firm, values }: ParsedRow,
  townshipId: string,
  firmId: string | null,
  need: RegisteredNeed | null,
  problems: RowProblem[],
): void {
  if (!firm.name || !values.title) return;
  const who = firmId ?? firm.creditCode ?? `${townshipId}:${enterpriseKey(firm.name)}`;
  const keys = [`${who}:${titleKey(values.title)}`, ...(need ? [need.id] : [])];
  const first = keys.map((key) => seen.get(key)).find((row) => row !== undefined);
  if (first !== undefined && first !== number) problems.push(error("title", "duplicateRow", { row: first }));
  else for (const key of keys) seen.set(key, number);
}

function checkRights(
  ctx: Context,
  townshipId: string,
  firm: RegisteredFirm | null,
  need: RegisteredNeed | null,
  changes: boolean,
  problems: RowProblem[],
): void {
  if (!need) {
    const facts = {
      status: "submitted",
      visibility: null,
      publishedAt: null,
      organizationId: firm?.id ?? "",
      common: false,
      invited: false,
      engaged: false,
    } as const;
    // A credit code finds a firm anywhere: a row may only speak for one that its person looks after.
    const places = [townshipId, firm?.townshipId ?? townshipId];
    if (!places.every((place) => canNeed(ctx, "create", { ...facts, townshipId: place })))
      problems.push(error("township", "townshipForeign"));
  } else if (changes) {
    if (!canNeed(ctx, "edit", { ...need, common: false, invited: false, engaged: false }))
      problems.push(error("township", "townshipForeign"));
    else if (!mayStillEdit(ctx, need))
      problems.push(error("code", "notEditable", { code: need.code, status: need.status }));
  }
}
