import type { Industry } from "@/db/enums";
import { error, type RowProblem, warning } from "@/lib/imports/problems";
import { readCooperation, readPhone } from "@/lib/imports/read-cells";
import { lostDigit } from "@/lib/imports/reading/numbers";
import { yesNo } from "@/lib/imports/vocabulary";
import type { CollectedValues } from "@/lib/needs/collected";
import { isCreditCode } from "@/lib/organizations/credit-code";
import type { Cells, ColumnKey } from "../columns";
import { parseDay, parseDeadline } from "./parse-date";
import { parseFunds } from "./parse-funds";
import { parseIndicators } from "./parse-indicators";
import { industryOf, needTypeOf, visibilityOf } from "./vocabulary";

export type ParsedRow = {
  code: string | null;
  township: string | null;
  firm: {
    name: string;
    creditCode: string | null;
    /** The digits that are certain where the spreadsheet program lost the rest. */
    creditCodeStart: string | null;
    aboveScale: boolean | null;
    industry: Industry | null;
    products: string | null;
  };
  values: CollectedValues;
  problems: RowProblem[];
};

const longest: Partial<Record<ColumnKey, number>> = {
  firm: 60,
  products: 200,
  title: 60,
  problem: 500,
  expected: 500,
  tried: 500,
  fieldHint: 40,
  intended: 200,
  contactName: 30,
  contactTitle: 30,
  reporter: 30,
};

/** The text cells of one row as values, with what a person has to correct (errors) or should know (warnings). */
export function parseRow(cells: Cells): ParsedRow {
  const problems: RowProblem[] = [];
  const told = (column: ColumnKey) => cells[column] ?? "";
  for (const [column, max] of Object.entries(longest) as [ColumnKey, number][]) {
    const count = [...told(column)].length;
    if (count > max) problems.push(error(column, "tooLong", { max, count }));
  }
  for (const column of ["township", "firm", "title"] as const)
    if (told(column) === "") problems.push(error(column, "required"));

  /** The value, or a warning that it was not understood and stays to be supplied. */
  const understood = <Value>(column: ColumnKey, parse: (text: string) => Value | null, key: string): Value | null => {
    const text = told(column);
    if (text === "") return null;
    const value = parse(text);
    if (value === null) problems.push(warning(column, key, { text: text.slice(0, 40) }));
    return value;
  };
  const funds = understood("funds", parseFunds, "funds");
  if (funds?.note && funds.yuan)
    problems.push(warning("funds", funds.note === "range" ? "fundsRange" : "fundsLarge", { yuan: funds.yuan }));
  const indicators = parseIndicators(told("indicators"));
  problems.push(...indicators.problems);
  const industry = understood("industry", industryOf, "industry");
  const code = readCode(told("code"), problems);
  return {
    code,
    township: told("township") || null,
    firm: {
      name: told("firm"),
      ...readCreditCode(told("creditCode"), problems),
      aboveScale: understood("aboveScale", yesNo, "yesNo"),
      industry,
      products: told("products") || null,
    },
    values: {
      collectedOn: understood("collectedOn", parseDay, "date"),
      title: told("title").replace(/\n+/g, " "),
      type: understood("type", needTypeOf, "type"),
      problem: told("problem"),
      indicators: indicators.lines,
      expected: told("expected"),
      tried: told("tried"),
      fieldHint: told("fieldHint") || null,
      industry,
      keywords: readKeywords(told("keywords"), problems),
      funds: funds?.yuan ?? null,
      fundsNegotiable: funds?.negotiable ?? false,
      cooperation: readCooperation("cooperation", told("cooperation"), problems),
      intended: told("intended"),
      wantedBy: understood("wantedBy", parseDeadline, "date"),
      visibility: understood("visibility", visibilityOf, "visibility"),
      consent: understood("consent", yesNo, "yesNo") ?? false,
      contactName: told("contactName") || null,
      contactTitle: told("contactTitle") || null,
      contactPhone: understood("contactPhone", readPhone, "phone"),
      reporter: told("reporter") || null,
    },
    problems,
  };
}

const codePattern = /^\d{4}[AB]-\d{4,9}$/;

/** A township's own numbering ("3-12") is no code of ours: it is pointed out and passed over. */
function readCode(text: string, problems: RowProblem[]): string | null {
  if (text === "") return null;
  const code = text.normalize("NFKC").toUpperCase().replace(/\s/g, "");
  if (codePattern.test(code)) return code;
  problems.push(warning("code", "codeForeign", { text: text.slice(0, 30) }));
  return null;
}

function readCreditCode(
  text: string,
  problems: RowProblem[],
): Pick<ParsedRow["firm"], "creditCode" | "creditCodeStart"> {
  if (text === "") return { creditCode: null, creditCodeStart: null };
  // The reader has said already that digits were lost.
  if (text.includes(lostDigit)) return { creditCode: null, creditCodeStart: text.slice(0, text.indexOf(lostDigit)) };
  if (isCreditCode(text)) return { creditCode: text, creditCodeStart: null };
  const key = text.length === 18 ? "creditCodeCheck" : "creditCodeLength";
  problems.push(warning("creditCode", key, { text: text.slice(0, 30), count: text.length }));
  return { creditCode: null, creditCodeStart: null };
}

function readKeywords(text: string, problems: RowProblem[]): string[] {
  const words = [
    ...new Set(
      text
        .normalize("NFKC")
        .split(/[、,;/|\s]+/)
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ];
  if (words.length > 5) problems.push(warning("keywords", "keywordsMany", { count: words.length }));
  const long = words.find((word) => [...word].length > 20);
  if (long) problems.push(error("keywords", "keywordLong", { text: long.slice(0, 30), max: 20 }));
  return words.slice(0, 5);
}
